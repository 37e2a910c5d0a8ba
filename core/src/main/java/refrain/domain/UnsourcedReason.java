package refrain.domain;

/** Why an attribution names no source in the text. */
public enum UnsourcedReason {
  /** A passive or impersonal cue: "it is said". */
  PASSIVE,
  /** The institution that publishes the text speaks, and no words of the text name it. */
  INSTITUTION,
  /** A transcript's turn has no label. */
  UNLABELLED,
  /** Words in quotation marks for which no source was found. */
  NOT_FOUND
}
