package refrain.model;

/** Where a word stands towards double quotation marks. The ordinal is what the network sees. */
public enum QuoteState {
  /** Not between marks. */
  OUTSIDE,
  /** Between marks. */
  INSIDE,
  /** A mark that opens. */
  OPENING,
  /** A mark that closes. */
  CLOSING
}
