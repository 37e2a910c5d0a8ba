package refrain.domain;

/** What a turn of a transcript does. */
public enum TurnKind {
  /** A reporter, moderator or unnamed person asks. */
  QUESTION,
  /** An official speaks or answers. */
  ANSWER
}
