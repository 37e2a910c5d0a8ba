package refrain.domain;

/** What kind of change a differing run of words is. */
public enum DifferenceKind {
  /**
   * A "not", "never", "no longer", "fail to" came, went or was replaced, or a word was turned into
   * its opposite by a prefix.
   */
  NEGATION,
  /** A number, amount, unit of one, date or ordinal, or what bounds it ("at least"). */
  NUMERAL,
  /** "will", "must", "should", "may", "has to", "possibly". */
  MODAL,
  /** "any", "all", "some", "every", "only". */
  SCOPE,
  /** "firmly", "strongly", "gravely". */
  INTENSITY,
  /** "if", "unless", "provided that", "except". */
  CONDITION,
  /** A name, country, body or addressee. */
  NAME,
  /** The same verb in another form. */
  TENSE,
  /** The same words in another order. */
  ORDER,
  /** Only spelling, case, blanks or marks. */
  SPELLING,
  /** Any other words. */
  OTHER
}
