package refrain.evaluate;

/** What may be asked of {@link Evaluation} beyond the shared scorers' table. */
public enum Setting {
  /** Score only the documents that have predictions. */
  ONLY_PREDICTED_DOCUMENTS,
  /** Leave out predicted documents that gold does not have; without it they are refused. */
  ONLY_GOLD_DOCUMENTS,
  /** The interval of each F1 over the articles. */
  INTERVALS,
  /** One line for each document; attributions only. */
  BY_DOCUMENT,
  /** One line for each publisher; attributions only. */
  BY_PUBLISHER
}
