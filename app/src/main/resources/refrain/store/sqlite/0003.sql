-- Version 3 of the archive in SQLite: names of countries; reports whose month is not known.
-- docs/formats/archive.md tells what each table holds. A statement ends with a semicolon at the end of a line.

CREATE TABLE country (
  code TEXT PRIMARY KEY,
  name TEXT NOT NULL
) WITHOUT ROWID;

CREATE INDEX report_vague ON report (speaker, key) WHERE (substr(said_on, 1, 4) = 'XXXX' OR substr(said_on, 6, 2) NOT BETWEEN '01' AND '12');
