package refrain.domain;

/** What a marked part of an article's text is, where it is not running text. */
public enum RegionKind {
  /** The headline inside the text. */
  TITLE,
  /** A line of facts about the document, such as its date and address. */
  HEADER,
  /** Place, date and agency before the first sentence. */
  DATELINE,
  /** Who wrote it, or in a release who issues it. */
  BYLINE,
  /** A headline inside the article. */
  SUBHEAD,
  /** An agency's end mark. */
  CLOSER,
  /** Credits, notices and links after the article or between its paragraphs. */
  CREDIT,
  /** Front matter or mark-up that is not text. */
  MARKUP
}
