package refrain.export;

import java.util.List;

/** What of an archive is written. */
public enum What {
  /** Every report of a statement with its facts, a row each. */
  STATEMENTS,
  /** The refrains; in a table a row for each use. */
  REFRAINS,
  /** Who speaks, a row each. */
  SPEAKERS,
  /** Statements that do something to somebody, by the columns of PLOVER. */
  EVENTS,
  /** Web Annotations of W3C: which words of a document are whose. */
  ANNOTATIONS,
  /** Quotations of schema.org. */
  QUOTATIONS,
  /** Statements as literature programs cite them. */
  CITATIONS,
  /** Every document with all that was read from it, and all else that another archive takes in. */
  ARCHIVE;

  /** The formats that it can be written in, the usual one first. */
  public List<Format> formats() {
    return switch (this) {
      case STATEMENTS, SPEAKERS, EVENTS -> List.of(Format.CSV, Format.JSONL, Format.PARQUET);
      case REFRAINS -> List.of(Format.JSONL, Format.CSV, Format.PARQUET);
      case ANNOTATIONS, QUOTATIONS -> List.of(Format.JSONLD);
      case CITATIONS -> List.of(Format.RIS, Format.BIBTEX);
      case ARCHIVE -> List.of(Format.JSONL);
    };
  }

  /** Whether a {@link refrain.store.Query} can choose among it. */
  public boolean isChosen() {
    return switch (this) {
      case STATEMENTS, EVENTS, ANNOTATIONS, QUOTATIONS, CITATIONS -> true;
      case REFRAINS, SPEAKERS, ARCHIVE -> false;
    };
  }

  /** What one of its lines or rows in a format is called. */
  public String noun(Format format) {
    return switch (this) {
      case STATEMENTS -> "report";
      case REFRAINS -> format == Format.JSONL ? "refrain" : "use";
      case SPEAKERS -> "speaker";
      case EVENTS -> "event";
      case ANNOTATIONS -> "annotation";
      case QUOTATIONS -> "quotation";
      case CITATIONS -> "citation";
      case ARCHIVE -> "document";
    };
  }
}
