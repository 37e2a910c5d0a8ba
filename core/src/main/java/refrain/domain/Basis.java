package refrain.domain;

/** How far what was read of a speaker before carries a judgement of what is new. */
public enum Basis {
  /** Too few days with statements: nothing is called new. */
  TOO_LITTLE,
  /** Enough to tell what changed in a formula; nearly any word would still be a first one. */
  FORMULAS,
  /** Enough to tell new words too. */
  WORDS
}
