package refrain.extract;

import java.util.List;

/**
 * What the network says about an attribution that was made of its scores. Probabilities are given
 * as the logarithm of their odds.
 *
 * @param cue that a cue begins where its cue does; 0 if it has none
 * @param source that a source begins where its source does; 0 if it has none
 * @param content that a content begins where its content does, the least probable of its pieces
 * @param sourceLink that the cue goes with this source, or with none, and not with another
 * @param contentLink that the content goes with this cue, the least probable of its pieces; 0 if it
 *     has none
 * @param isSourced whether it has a source
 * @param isQuoted whether a part of its content is quoted
 */
public record Facts(
    double cue,
    double source,
    double content,
    double sourceLink,
    double contentLink,
    boolean isSourced,
    boolean isQuoted) {

  // Beyond it the network's probabilities say nothing.
  private static final double LARGEST = 12;

  /** The facts as numbers, in the order of {@link Confidence}'s weights, 1 at the end. */
  public List<Double> numbers() {
    return List.of(
        cue,
        source,
        content,
        sourceLink,
        contentLink,
        isSourced ? 1.0 : 0.0,
        isQuoted ? 1.0 : 0.0,
        1.0);
  }

  /** The logarithm of the odds of a probability, in bounds. */
  static double logOdds(double probability) {
    double odds = StrictMath.log(probability) - StrictMath.log1p(-probability);
    return Math.max(-LARGEST, Math.min(LARGEST, odds));
  }
}
