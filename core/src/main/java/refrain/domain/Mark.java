package refrain.domain;

/** What else a wording has that strengthens or weakens it, apart from its rung. */
public enum Mark {
  /** "firmly", "strongly", "gravely". */
  INTENSITY,
  /** "any form of", "all", "every". */
  SCOPE,
  /** "if it continues", "unless". */
  CONDITION,
  /** "immediately", "at once". */
  TIME,
  /** "bears full responsibility". */
  RESPONSIBILITY,
  /** An addressee not named: "certain countries". */
  VEILED,
  /** "again", "reiterates", "as we have said many times". */
  PRECEDENT
}
