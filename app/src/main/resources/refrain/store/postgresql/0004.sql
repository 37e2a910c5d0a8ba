-- Version 4 of the archive in PostgreSQL: the ladders of its users; which days have something new.
-- docs/formats/archive.md tells what each table holds. A statement ends with a semicolon at the end of a line.

CREATE TABLE ladder (
  place BIGINT PRIMARY KEY,
  name TEXT COLLATE "C" NOT NULL UNIQUE,
  text TEXT COLLATE "C" NOT NULL
);

ALTER TABLE state ADD COLUMN ladders TEXT COLLATE "C";

ALTER TABLE day ADD COLUMN news BIGINT NOT NULL DEFAULT 0;

UPDATE day SET news = 1 WHERE line NOT LIKE '%"novelties":[]%';

CREATE INDEX day_news ON day (news, key);

CREATE INDEX day_speaker_news ON day (speaker, news, key);

DROP INDEX day_speaker;
