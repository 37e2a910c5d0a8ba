package refrain.evaluate;

import java.math.BigDecimal;

/**
 * A committed score: the floor below which a system must not fall.
 *
 * @param corpus what was measured on
 * @param system what was measured
 * @param metric name of a {@link Figure}
 * @param slice of which items
 * @param value from 0 to 1, with four decimals
 * @param count number of gold items it rests on
 */
public record ExpectedScore(
    String corpus, String system, String metric, String slice, BigDecimal value, long count) {

  /** The line that commits a figure. */
  static ExpectedScore of(String corpus, String system, Figure figure) {
    return new ExpectedScore(
        corpus,
        system,
        figure.metric(),
        figure.slice(),
        new BigDecimal(Figure.fixed(figure.value(), 4)),
        figure.count());
  }

  /** Its line in the file, without a line end. */
  public String line() {
    return String.join(
        "\t", corpus, system, metric, slice, value.toPlainString(), Long.toString(count));
  }
}
