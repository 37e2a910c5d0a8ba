-- Version 2 of the archive in SQLite: saved questions. docs/formats/archive.md tells what each table holds.
-- A statement ends with a semicolon at the end of a line.

CREATE TABLE arrival (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  document INTEGER NOT NULL UNIQUE
);

INSERT INTO arrival (document) SELECT key FROM document ORDER BY key;

CREATE TRIGGER document_arrives AFTER INSERT ON document
BEGIN INSERT INTO arrival (document) VALUES (new.key); END;

CREATE TABLE question (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  query TEXT NOT NULL,
  awaited TEXT NOT NULL,
  chance REAL NOT NULL,
  made INTEGER NOT NULL,
  judged INTEGER NOT NULL,
  hook TEXT,
  allow_private INTEGER NOT NULL,
  secret BLOB
) WITHOUT ROWID;

CREATE TABLE firing (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  question TEXT NOT NULL REFERENCES question (id) ON DELETE CASCADE,
  at INTEGER NOT NULL,
  report TEXT NOT NULL,
  what TEXT NOT NULL,
  body TEXT NOT NULL
);

CREATE INDEX firing_question ON firing (question, number);

CREATE INDEX firing_report ON firing (question, report);

CREATE TABLE delivery (
  firing INTEGER PRIMARY KEY REFERENCES firing (number) ON DELETE CASCADE,
  question TEXT NOT NULL REFERENCES question (id) ON DELETE CASCADE,
  state TEXT NOT NULL,
  attempts INTEGER NOT NULL,
  next INTEGER NOT NULL,
  noted INTEGER NOT NULL,
  lender TEXT,
  lent INTEGER,
  lent_until INTEGER
);

CREATE INDEX delivery_waiting ON delivery (question, firing) WHERE state = 'WAITING';

CREATE INDEX delivery_question ON delivery (question, state);

CREATE TABLE attempt (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  firing INTEGER NOT NULL REFERENCES firing (number) ON DELETE CASCADE,
  attempt INTEGER NOT NULL,
  began INTEGER NOT NULL,
  ended INTEGER,
  outcome TEXT
);

CREATE INDEX attempt_firing ON attempt (firing);
