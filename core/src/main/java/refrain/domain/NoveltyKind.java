package refrain.domain;

/** In what way a speaker's words are new. */
public enum NoveltyKind {
  /** Words that the speaker never used before. */
  FIRST,
  /** Words that the speaker used before, then not for a long time, and now again. */
  RETURN,
  /** Words never used before that stand where a formula usually has others. */
  REPLACED,
  /** Words, or a whole sentence, that a formula usually has and that are missing now. */
  DROPPED,
  /** A formula whose wording stands on another rung of a ladder than it usually does. */
  RUNG
}
