package refrain.export;

/** How it is written. */
public enum Format {
  /** Comma-separated values, RFC 4180, in UTF-8. */
  CSV("csv"),
  /** JSON Lines. */
  JSONL("jsonl"),
  /** Apache Parquet. */
  PARQUET("parquet"),
  /** JSON-LD 1.1, one document. */
  JSONLD("jsonld"),
  /** RIS, as Zotero, EndNote and Mendeley read it. */
  RIS("ris"),
  /** BibTeX, with the fields that BibLaTeX adds. */
  BIBTEX("bib");

  private final String ending;

  Format(String ending) {
    this.ending = ending;
  }

  /** How the names of its files end, without the dot. */
  public String ending() {
    return ending;
  }

  /** Whether it is bytes and no text: then it needs a file. */
  public boolean isBinary() {
    return this == PARQUET;
  }
}
