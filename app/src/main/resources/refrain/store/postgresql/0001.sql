-- Version 1 of the archive in PostgreSQL. docs/formats/archive.md tells what each table holds.
-- A statement ends with a semicolon at the end of a line.

CREATE TABLE state (
  one BIGINT PRIMARY KEY CHECK (one = 1),
  documents BIGINT NOT NULL,
  reports BIGINT NOT NULL,
  statements BIGINT NOT NULL,
  refrains BIGINT NOT NULL,
  speakers BIGINT NOT NULL,
  waiting BIGINT NOT NULL,
  revision BIGINT NOT NULL,
  concluded TEXT COLLATE "C"
);

INSERT INTO state VALUES (1, 0, 0, 0, 0, 0, 0, 0, NULL);

CREATE TABLE outlet (
  outlet TEXT COLLATE "C" PRIMARY KEY,
  documents BIGINT NOT NULL
);

CREATE TABLE document (
  key BIGINT PRIMARY KEY,
  id TEXT COLLATE "C" NOT NULL UNIQUE,
  slot BIGINT NOT NULL UNIQUE,
  doc TEXT COLLATE "C" NOT NULL,
  title TEXT COLLATE "C",
  outlet TEXT COLLATE "C",
  address TEXT COLLATE "C",
  published TEXT COLLATE "C",
  published_by TEXT COLLATE "C",
  published_years TEXT COLLATE "C",
  language TEXT COLLATE "C" NOT NULL,
  voice TEXT COLLATE "C" NOT NULL,
  reports BIGINT NOT NULL,
  waiting BIGINT NOT NULL
);

CREATE INDEX document_outlet ON document (outlet, key);

CREATE INDEX document_waiting ON document (key) WHERE waiting = 1;

CREATE TABLE kept (
  document BIGINT PRIMARY KEY REFERENCES document (key),
  text TEXT COLLATE "C" NOT NULL,
  record BYTEA NOT NULL
);

CREATE TABLE report (
  key BIGINT PRIMARY KEY,
  id TEXT COLLATE "C" NOT NULL UNIQUE,
  document BIGINT NOT NULL REFERENCES document (key),
  place BIGINT NOT NULL,
  outlet TEXT COLLATE "C",
  statement TEXT COLLATE "C",
  statement_place BIGINT,
  told BIGINT NOT NULL DEFAULT 0,
  content TEXT COLLATE "C" NOT NULL,
  text TEXT COLLATE "C" NOT NULL,
  form TEXT COLLATE "C" NOT NULL,
  speaker TEXT COLLATE "C",
  name TEXT COLLATE "C",
  role TEXT COLLATE "C",
  body TEXT COLLATE "C",
  country TEXT COLLATE "C",
  label TEXT COLLATE "C",
  said_on TEXT COLLATE "C",
  said_by TEXT COLLATE "C",
  said_years TEXT COLLATE "C",
  act TEXT COLLATE "C",
  ladder TEXT COLLATE "C",
  rung BIGINT,
  rung_name TEXT COLLATE "C",
  occasion TEXT COLLATE "C",
  cited TEXT COLLATE "C",
  confidence DOUBLE PRECISION NOT NULL
);

CREATE INDEX report_document ON report (document, place);

CREATE INDEX report_statement ON report (statement, statement_place) WHERE statement IS NOT NULL;

CREATE INDEX report_speaker ON report (speaker, key, outlet) WHERE speaker IS NOT NULL;

CREATE INDEX report_outlet ON report (outlet, key, speaker);

CREATE TABLE report_words (
  key BIGINT PRIMARY KEY REFERENCES report (key),
  tokens TEXT[] NOT NULL,
  words TEXT NOT NULL
);

CREATE INDEX report_words_tokens ON report_words USING gin (tokens);

CREATE TABLE refrain (
  place BIGINT PRIMARY KEY,
  id TEXT COLLATE "C" NOT NULL UNIQUE,
  latest BIGINT NOT NULL UNIQUE,
  most BIGINT NOT NULL UNIQUE,
  lead TEXT COLLATE "C" NOT NULL,
  lead_report BIGINT NOT NULL REFERENCES report (key),
  lead_begins BIGINT NOT NULL,
  lead_ends BIGINT NOT NULL,
  first TEXT COLLATE "C",
  last TEXT COLLATE "C",
  template BIGINT NOT NULL,
  uses BIGINT NOT NULL,
  statements BIGINT NOT NULL,
  speakers BIGINT NOT NULL,
  outlets BIGINT NOT NULL
);

CREATE INDEX refrain_place ON refrain (place) WHERE template = 0;

CREATE INDEX refrain_latest ON refrain (latest) WHERE template = 0;

CREATE INDEX refrain_most ON refrain (most) WHERE template = 0;

CREATE TABLE refrain_use (
  refrain BIGINT NOT NULL REFERENCES refrain (place),
  number BIGINT NOT NULL,
  report BIGINT NOT NULL REFERENCES report (key),
  begins BIGINT NOT NULL,
  ends BIGINT NOT NULL,
  text TEXT COLLATE "C" NOT NULL,
  link TEXT COLLATE "C",
  nearest BIGINT,
  template BIGINT NOT NULL,
  outlet TEXT COLLATE "C",
  speaker TEXT COLLATE "C",
  PRIMARY KEY (refrain, number)
);

CREATE INDEX refrain_use_report ON refrain_use (report, template, refrain);

CREATE INDEX refrain_use_outlet ON refrain_use (outlet, report, template, speaker, refrain);

CREATE INDEX refrain_use_speaker ON refrain_use (speaker, report, template, outlet, refrain);

CREATE TABLE told_refrain (
  id TEXT COLLATE "C" PRIMARY KEY,
  report BIGINT NOT NULL,
  begins BIGINT NOT NULL,
  ends BIGINT NOT NULL,
  now TEXT COLLATE "C"
);

CREATE INDEX told_refrain_now ON told_refrain (now);

CREATE TABLE speaker (
  id TEXT COLLATE "C" PRIMARY KEY,
  place BIGINT NOT NULL UNIQUE,
  folded TEXT COLLATE "C" NOT NULL,
  name TEXT COLLATE "C",
  role TEXT COLLATE "C",
  body TEXT COLLATE "C",
  country TEXT COLLATE "C",
  reports BIGINT NOT NULL,
  articles BIGINT NOT NULL,
  first TEXT COLLATE "C",
  first_by TEXT COLLATE "C",
  first_years TEXT COLLATE "C",
  last TEXT COLLATE "C",
  last_by TEXT COLLATE "C",
  last_years TEXT COLLATE "C"
);

CREATE TABLE tenure (
  speaker TEXT COLLATE "C" NOT NULL REFERENCES speaker (id),
  place BIGINT NOT NULL,
  role TEXT COLLATE "C",
  body TEXT COLLATE "C",
  first TEXT COLLATE "C",
  first_by TEXT COLLATE "C",
  first_years TEXT COLLATE "C",
  last TEXT COLLATE "C",
  last_by TEXT COLLATE "C",
  last_years TEXT COLLATE "C",
  reports BIGINT NOT NULL,
  PRIMARY KEY (speaker, place)
);

CREATE TABLE told_speaker (
  id TEXT COLLATE "C" PRIMARY KEY,
  now TEXT COLLATE "C"
);

CREATE TABLE answer (
  cause TEXT COLLATE "C" NOT NULL,
  place BIGINT NOT NULL,
  reaction TEXT COLLATE "C" NOT NULL REFERENCES report (id),
  statement TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (cause, place)
);

CREATE INDEX answer_statement ON answer (statement, cause);

CREATE TABLE day (
  key BIGINT PRIMARY KEY,
  speaker TEXT COLLATE "C" NOT NULL,
  day TEXT COLLATE "C" NOT NULL,
  line TEXT COLLATE "C" NOT NULL,
  UNIQUE (speaker, day)
);

CREATE INDEX day_speaker ON day (speaker, key);

CREATE TABLE series (
  key TEXT COLLATE "C" PRIMARY KEY,
  title TEXT COLLATE "C" NOT NULL,
  outlet TEXT COLLATE "C",
  documents BIGINT NOT NULL,
  first TEXT COLLATE "C",
  last TEXT COLLATE "C"
);

CREATE TABLE series_document (
  series TEXT COLLATE "C" NOT NULL REFERENCES series (key),
  place BIGINT NOT NULL,
  document BIGINT NOT NULL REFERENCES document (key),
  PRIMARY KEY (series, place)
);
