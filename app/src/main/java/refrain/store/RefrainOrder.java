package refrain.store;

/** In which order refrains are listed. */
public enum RefrainOrder {
  /** The most telling first. */
  TELLING,
  /** Those used last first. */
  LATEST,
  /** Those with most uses first. */
  USES
}
