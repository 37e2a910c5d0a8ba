package refrain.evaluate;

/**
 * Where a figure lies in 95 of 100 resamplings.
 *
 * @param from the lower end
 * @param to the upper end
 */
record Interval(double from, double to) {

  /** Both ends with four decimals. */
  String text() {
    return "[" + Figure.fixed(from, 4) + ", " + Figure.fixed(to, 4) + "]";
  }

  boolean holdsZero() {
    return from <= 0 && to >= 0;
  }
}
