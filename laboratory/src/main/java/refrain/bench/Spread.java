package refrain.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;

/**
 * Several measurements of one thing.
 *
 * @param least the least
 * @param median the middle one, or the mean of the two
 * @param most the most
 */
record Spread(double least, double median, double most) {

  /**
   * @throws IllegalArgumentException if there is none
   */
  static Spread of(List<Double> values) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("no measurements");
    }
    List<Double> sorted = values.stream().sorted().toList();
    int n = sorted.size();
    double median = (sorted.get((n - 1) / 2) + sorted.get(n / 2)) / 2;
    return new Spread(sorted.getFirst(), median, sorted.getLast());
  }

  /** The spread of what a function makes of each measurement. */
  static Spread of(List<Double> values, DoubleUnaryOperator function) {
    return of(values.stream().map(function::applyAsDouble).toList());
  }

  /** Such as {@code 2.71 (2.60 to 2.75)}: as many decimals as give three digits. */
  String shown() {
    int decimals = median >= 100 ? 0 : median >= 10 ? 1 : median >= 1 ? 2 : 3;
    String number = "%." + decimals + "f";
    return String.format(
        Locale.ROOT, number + " (" + number + " to " + number + ")", median, least, most);
  }
}
