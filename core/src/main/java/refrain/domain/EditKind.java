package refrain.domain;

/** What a redline does with a run of characters. */
public enum EditKind {
  /** In both texts. */
  KEPT,
  /** In the earlier text only. */
  DELETED,
  /** In the later text only. */
  INSERTED
}
