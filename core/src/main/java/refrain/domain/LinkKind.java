package refrain.domain;

/** How two passages with the same or nearly the same words belong together. */
public enum LinkKind {
  /** The same statement printed again in the same words. */
  COPY,
  /** The same statement with words cut. */
  TRIMMED,
  /** The same statement with words changed inside quotation marks. */
  ALTERED,
  /** The same statement in another translation: same speaker and day, other words. */
  RENDERING,
  /** A later version of the same document. */
  REVISION,
  /** A later occasion, same speaker or body, same formula. */
  RECURRENCE,
  /** The same formula from another speaker or body. */
  ECHO
}
