package refrain.domain;

/** Where a date comes from. */
public enum DateOrigin {
  /** Metadata that came with the document: a table, front matter, a page's own declaration. */
  GIVEN,
  /** A header line inside the text. */
  HEADER,
  /** The dateline before the first sentence. */
  DATELINE,
  /** The title line. */
  TITLE,
  /** The date in the document's web address. */
  ADDRESS,
  /** Computed from a weekday or a relative expression and another date. */
  COMPUTED
}
