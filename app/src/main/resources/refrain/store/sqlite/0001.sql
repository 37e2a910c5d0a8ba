-- Version 1 of the archive in SQLite. docs/formats/archive.md tells what each table holds.
-- A statement ends with a semicolon at the end of a line.

CREATE TABLE state (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  documents INTEGER NOT NULL,
  reports INTEGER NOT NULL,
  statements INTEGER NOT NULL,
  refrains INTEGER NOT NULL,
  speakers INTEGER NOT NULL,
  waiting INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  concluded TEXT
);

INSERT INTO state VALUES (1, 0, 0, 0, 0, 0, 0, 0, NULL);

CREATE TABLE outlet (
  outlet TEXT PRIMARY KEY,
  documents INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE document (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  slot INTEGER NOT NULL UNIQUE,
  doc TEXT NOT NULL,
  title TEXT,
  outlet TEXT,
  address TEXT,
  published TEXT,
  published_by TEXT,
  published_years TEXT,
  language TEXT NOT NULL,
  voice TEXT NOT NULL,
  reports INTEGER NOT NULL,
  waiting INTEGER NOT NULL
);

CREATE INDEX document_outlet ON document (outlet, key);

CREATE INDEX document_waiting ON document (key) WHERE waiting = 1;

CREATE TABLE kept (
  document INTEGER PRIMARY KEY REFERENCES document (key),
  text TEXT NOT NULL,
  record BLOB NOT NULL
);

CREATE TABLE report (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  document INTEGER NOT NULL REFERENCES document (key),
  place INTEGER NOT NULL,
  outlet TEXT,
  statement TEXT,
  statement_place INTEGER,
  told INTEGER NOT NULL DEFAULT 0,
  content TEXT NOT NULL,
  text TEXT NOT NULL,
  form TEXT NOT NULL,
  speaker TEXT,
  name TEXT,
  role TEXT,
  body TEXT,
  country TEXT,
  label TEXT,
  said_on TEXT,
  said_by TEXT,
  said_years TEXT,
  act TEXT,
  ladder TEXT,
  rung INTEGER,
  rung_name TEXT,
  occasion TEXT,
  cited TEXT,
  confidence REAL NOT NULL
);

CREATE INDEX report_document ON report (document, place);

CREATE INDEX report_statement ON report (statement, statement_place) WHERE statement IS NOT NULL;

CREATE INDEX report_speaker ON report (speaker, key, outlet) WHERE speaker IS NOT NULL;

CREATE INDEX report_outlet ON report (outlet, key, speaker);

CREATE VIRTUAL TABLE report_words USING fts5 (
  words, name, body, marks, columnsize = 0, tokenize = 'ascii'
);

CREATE TABLE refrain (
  place INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  latest INTEGER NOT NULL UNIQUE,
  most INTEGER NOT NULL UNIQUE,
  lead TEXT NOT NULL,
  lead_report INTEGER NOT NULL REFERENCES report (key),
  lead_begins INTEGER NOT NULL,
  lead_ends INTEGER NOT NULL,
  first TEXT,
  last TEXT,
  template INTEGER NOT NULL,
  uses INTEGER NOT NULL,
  statements INTEGER NOT NULL,
  speakers INTEGER NOT NULL,
  outlets INTEGER NOT NULL
);

CREATE INDEX refrain_place ON refrain (place) WHERE template = 0;

CREATE INDEX refrain_latest ON refrain (latest) WHERE template = 0;

CREATE INDEX refrain_most ON refrain (most) WHERE template = 0;

CREATE TABLE refrain_use (
  refrain INTEGER NOT NULL REFERENCES refrain (place),
  number INTEGER NOT NULL,
  report INTEGER NOT NULL REFERENCES report (key),
  begins INTEGER NOT NULL,
  ends INTEGER NOT NULL,
  text TEXT NOT NULL,
  link TEXT,
  nearest INTEGER,
  template INTEGER NOT NULL,
  outlet TEXT,
  speaker TEXT,
  PRIMARY KEY (refrain, number)
) WITHOUT ROWID;

CREATE INDEX refrain_use_report ON refrain_use (report, template);

CREATE INDEX refrain_use_outlet ON refrain_use (outlet, report, template, speaker);

CREATE INDEX refrain_use_speaker ON refrain_use (speaker, report, template, outlet);

CREATE TABLE told_refrain (
  id TEXT PRIMARY KEY,
  report INTEGER NOT NULL,
  begins INTEGER NOT NULL,
  ends INTEGER NOT NULL,
  now TEXT
) WITHOUT ROWID;

CREATE INDEX told_refrain_now ON told_refrain (now);

CREATE TABLE speaker (
  id TEXT PRIMARY KEY,
  place INTEGER NOT NULL UNIQUE,
  folded TEXT NOT NULL,
  name TEXT,
  role TEXT,
  body TEXT,
  country TEXT,
  reports INTEGER NOT NULL,
  articles INTEGER NOT NULL,
  first TEXT,
  first_by TEXT,
  first_years TEXT,
  last TEXT,
  last_by TEXT,
  last_years TEXT
) WITHOUT ROWID;

CREATE TABLE tenure (
  speaker TEXT NOT NULL REFERENCES speaker (id),
  place INTEGER NOT NULL,
  role TEXT,
  body TEXT,
  first TEXT,
  first_by TEXT,
  first_years TEXT,
  last TEXT,
  last_by TEXT,
  last_years TEXT,
  reports INTEGER NOT NULL,
  PRIMARY KEY (speaker, place)
) WITHOUT ROWID;

CREATE TABLE told_speaker (
  id TEXT PRIMARY KEY,
  now TEXT
) WITHOUT ROWID;

CREATE TABLE answer (
  cause TEXT NOT NULL,
  place INTEGER NOT NULL,
  reaction TEXT NOT NULL REFERENCES report (id),
  statement TEXT NOT NULL,
  PRIMARY KEY (cause, place)
) WITHOUT ROWID;

CREATE INDEX answer_statement ON answer (statement, cause);

CREATE TABLE day (
  key INTEGER PRIMARY KEY,
  speaker TEXT NOT NULL,
  day TEXT NOT NULL,
  line TEXT NOT NULL,
  UNIQUE (speaker, day)
);

CREATE INDEX day_speaker ON day (speaker, key);

CREATE TABLE series (
  key TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  outlet TEXT,
  documents INTEGER NOT NULL,
  first TEXT,
  last TEXT
) WITHOUT ROWID;

CREATE TABLE series_document (
  series TEXT NOT NULL REFERENCES series (key),
  place INTEGER NOT NULL,
  document INTEGER NOT NULL REFERENCES document (key),
  PRIMARY KEY (series, place)
) WITHOUT ROWID;
