package refrain.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * One measured value.
 *
 * @param metric what was measured, such as {@code relaxed F1}
 * @param slice of which items, such as {@code all} or {@code direct}
 * @param value from 0 to 1
 * @param count number of gold items it rests on
 */
public record Figure(String metric, String slice, double value, long count) {

  /** The value with so many decimals: the exact value is rounded, half to even, as in Python. */
  static String fixed(double value, int decimals) {
    return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
  }
}
