-- Version 4 of the archive in SQLite: the ladders of its users; which days have something new.
-- docs/formats/archive.md tells what each table holds. A statement ends with a semicolon at the end of a line.

CREATE TABLE ladder (
  place INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  text TEXT NOT NULL
);

ALTER TABLE state ADD COLUMN ladders TEXT;

ALTER TABLE day ADD COLUMN news INTEGER NOT NULL DEFAULT 0;

UPDATE day SET news = 1 WHERE line NOT LIKE '%"novelties":[]%';

CREATE INDEX day_news ON day (news, key);

CREATE INDEX day_speaker_news ON day (speaker, news, key);

DROP INDEX day_speaker;
