-- Version 2 of the archive in PostgreSQL: saved questions. docs/formats/archive.md tells what each table holds.
-- A statement ends with a semicolon at the end of a line.

CREATE TABLE arrival (
  number BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  document BIGINT NOT NULL UNIQUE
);

INSERT INTO arrival (document) SELECT key FROM document ORDER BY key;

CREATE FUNCTION document_arrives() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN INSERT INTO arrival (document) VALUES (new.key); RETURN NULL; END $$;

CREATE TRIGGER document_arrives AFTER INSERT ON document FOR EACH ROW EXECUTE FUNCTION document_arrives();

CREATE TABLE question (
  id TEXT COLLATE "C" PRIMARY KEY,
  name TEXT COLLATE "C" NOT NULL UNIQUE,
  query TEXT COLLATE "C" NOT NULL,
  awaited TEXT COLLATE "C" NOT NULL,
  chance DOUBLE PRECISION NOT NULL,
  made BIGINT NOT NULL,
  judged BIGINT NOT NULL,
  hook TEXT COLLATE "C",
  allow_private BIGINT NOT NULL,
  secret BYTEA
);

CREATE TABLE firing (
  number BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  id TEXT COLLATE "C" NOT NULL UNIQUE,
  question TEXT COLLATE "C" NOT NULL REFERENCES question (id) ON DELETE CASCADE,
  at BIGINT NOT NULL,
  report TEXT COLLATE "C" NOT NULL,
  what TEXT COLLATE "C" NOT NULL,
  body TEXT COLLATE "C" NOT NULL
);

CREATE INDEX firing_question ON firing (question, number);

CREATE INDEX firing_report ON firing (question, report);

CREATE TABLE delivery (
  firing BIGINT PRIMARY KEY REFERENCES firing (number) ON DELETE CASCADE,
  question TEXT COLLATE "C" NOT NULL REFERENCES question (id) ON DELETE CASCADE,
  state TEXT COLLATE "C" NOT NULL,
  attempts BIGINT NOT NULL,
  next BIGINT NOT NULL,
  noted BIGINT NOT NULL,
  lender TEXT COLLATE "C",
  lent BIGINT,
  lent_until BIGINT
);

CREATE INDEX delivery_waiting ON delivery (question, firing) WHERE state = 'WAITING';

CREATE INDEX delivery_question ON delivery (question, state);

CREATE TABLE attempt (
  number BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  firing BIGINT NOT NULL REFERENCES firing (number) ON DELETE CASCADE,
  attempt BIGINT NOT NULL,
  began BIGINT NOT NULL,
  ended BIGINT,
  outcome TEXT COLLATE "C"
);

CREATE INDEX attempt_firing ON attempt (firing);
