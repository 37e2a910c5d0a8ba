package refrain.domain;

/** How deep an edit goes. */
public enum Extent {
  /** Nothing was changed, to the last character. */
  SAME,
  /** Only white space: kinds of blanks, line ends, words set apart or run together. */
  BLANKS,
  /** Only blanks and marks: points, commas, kinds of hyphens and quotation marks. */
  MARKS,
  /** Letters, figures or the signs that stand for words. */
  WORDS
}
