package refrain.domain;

/** What kind of change a differing run of words is. */
public enum DifferenceKind {
  /**
   * A "not", "never", "no longer" came or went, or a word was turned into its opposite by a prefix.
   */
  NEGATION,
  /** A number, amount, date or ordinal. */
  NUMERAL,
  /** "will", "must", "should", "may". */
  MODAL,
  /** "any", "all", "some", "every". */
  SCOPE,
  /** "firmly", "strongly", "gravely". */
  INTENSITY,
  /** "if", "unless", "provided that". */
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
