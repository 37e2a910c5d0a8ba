package refrain.domain;

/** What became of a sentence from one text to the next. */
public enum SentenceFate {
  /** It is in both, as it was or with edits. */
  KEPT,
  /** It became several sentences. */
  SPLIT,
  /** Several sentences became one. */
  MERGED,
  /** Sentences gave way to others that share too much to be told as gone and come. */
  REWRITTEN,
  /** It is in the earlier text alone. */
  DELETED,
  /** It is in the later text alone. */
  INSERTED
}
