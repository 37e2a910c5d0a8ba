package refrain.corpus;

/** Why something that was named or found gives no document. */
public enum ProblemReason {
  /** There is nothing at the path. */
  MISSING("missing"),
  /** A link that leads to nothing. */
  DANGLING_LINK("dangling link"),
  /** A file or folder that may not be read, or that failed while it was read. */
  UNREADABLE("unreadable"),
  /** Neither a file nor a folder. */
  NOT_A_FILE("not a file"),
  /** A file or a record longer than a document may be. */
  TOO_LONG("too long"),
  /** A record that is not in the form of its file, or has no text. */
  BAD_RECORD("bad record"),
  /** A table of metadata that cannot be understood, in whole or in one row. */
  BAD_METADATA("bad metadata");

  private final String label;

  ProblemReason(String label) {
    this.label = label;
  }

  /** The reason in words, for counts. */
  public String label() {
    return label;
  }
}
