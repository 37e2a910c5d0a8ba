package refrain.evaluate;

/**
 * How many of two sides' items are right.
 *
 * @param rightPredicted predicted items that are right
 * @param predicted predicted items that count
 * @param rightGold gold items that were found
 * @param gold gold items that count
 */
public record Hits(long rightPredicted, long predicted, long rightGold, long gold) {

  static final Hits NONE = new Hits(0, 0, 0, 0);

  Hits plus(Hits other) {
    return new Hits(
        rightPredicted + other.rightPredicted,
        predicted + other.predicted,
        rightGold + other.rightGold,
        gold + other.gold);
  }

  /** Right predicted items of all predicted ones, 0 if there are none. */
  public double precision() {
    return ratio(rightPredicted, predicted);
  }

  /** Found gold items of all gold ones, 0 if there are none. */
  public double recall() {
    return ratio(rightGold, gold);
  }

  /** 2PR/(P+R), 0 if that is undefined. */
  public double f1() {
    double p = precision();
    double r = recall();
    return p + r == 0 ? 0.0 : 2 * p * r / (p + r);
  }

  /** Part of whole, 0 if there is nothing. */
  static double ratio(long part, long whole) {
    return whole == 0 ? 0.0 : (double) part / whole;
  }
}
