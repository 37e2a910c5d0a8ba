package refrain.wire;

/**
 * A stretch of an article's text as the wire counts it, half open.
 *
 * @param begin number of Unicode code points before it
 * @param end number of Unicode code points up to its end
 */
public record Stretch(int begin, int end) {

  /**
   * @throws IllegalArgumentException if {@code begin} is negative or after {@code end}
   */
  public Stretch {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException(
          "stretch [" + begin + ", " + end + ") is reversed or negative");
    }
  }
}
