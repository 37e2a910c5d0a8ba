package refrain.read;

/** The form of a document's bytes. */
public enum Format {
  /** Plain text: the article's text is the bytes' text, unchanged but for a byte-order mark. */
  TEXT,
  /** Markdown, with or without YAML front matter: offsets index the file's own text too. */
  MARKDOWN,
  /** A web page. */
  HTML
}
