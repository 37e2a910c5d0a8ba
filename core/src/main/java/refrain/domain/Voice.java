package refrain.domain;

/** Who speaks in an article's text. */
public enum Voice {
  /** A news article: the outlet tells what others said. */
  REPORT,
  /** Turns of named speakers. */
  TRANSCRIPT,
  /** The institution itself speaks. */
  RELEASE
}
