package refrain.model;

/** Where a word stands towards quotation marks. The ordinal is what the network sees. */
enum QuoteState {
  OUTSIDE,
  INSIDE,
  OPENING,
  CLOSING
}
