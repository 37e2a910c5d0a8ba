package refrain.evaluate;

/** Which attributions a figure counts, by the share of their content inside quotation marks. */
enum Kind {
  ALL("all"),
  /** Every content word is inside double quotation marks. */
  DIRECT("direct"),
  /** None is. */
  INDIRECT("indirect"),
  /** Some are. */
  MIXED("mixed");

  private final String key;

  Kind(String key) {
    this.key = key;
  }

  /** Its name in JSON and in tables. */
  String key() {
    return key;
  }
}
