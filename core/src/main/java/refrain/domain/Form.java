package refrain.domain;

/** How a quotation stands in the text. */
public enum Form {
  /** Every word is inside quotation marks. */
  DIRECT,
  /** Some words are inside quotation marks. */
  MIXED,
  /** No word is inside quotation marks. */
  INDIRECT,
  /** A speaker's turn in a transcript. */
  TURN,
  /** The running text of a release. */
  RELEASE
}
