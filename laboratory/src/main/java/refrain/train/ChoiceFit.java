package refrain.train;

import java.util.List;

/**
 * The conditional logit of choices (McFadden 1974): the weights under which those that were right
 * are most probable, where the chance of each of several is in proportion to the exponential of the
 * weighted sum of its facts.
 */
public final class ChoiceFit {

  private ChoiceFit() {}

  /**
   * One choice.
   *
   * @param facts of each that may be chosen its numbers, all as many
   * @param right for each of them whether it is right; at least one is
   */
  public record Choice(List<List<Double>> facts, List<Boolean> right) {

    /**
     * Copies.
     *
     * @throws IllegalArgumentException if the lists do not fit, or nothing is right
     */
    public Choice {
      facts = List.copyOf(facts);
      right = List.copyOf(right);
      if (facts.size() != right.size() || !right.contains(true)) {
        throw new IllegalArgumentException(facts.size() + " to choose from, right: " + right);
      }
    }
  }

  /**
   * Fits by Newton's method.
   *
   * @return a weight for each number
   * @throws IllegalArgumentException if there is no choice
   */
  public static List<Double> weights(List<Choice> choices) {
    if (choices.isEmpty()) {
      throw new IllegalArgumentException("nothing to fit to");
    }
    int n = choices.getFirst().facts().getFirst().size();
    return Newton.weights(n, (system, weights) -> choices.forEach(c -> add(system, c, weights)));
  }

  /** Adds the gradient and the curvature of one choice's logarithm of chance. */
  private static void add(double[][] system, Choice choice, double[] weights) {
    int n = weights.length;
    double[] all = chances(choice, weights, false);
    double[] right = chances(choice, weights, true);
    double[] mean = new double[n];
    for (int c = 0; c < all.length; c++) {
      for (int i = 0; i < n; i++) {
        double x = choice.facts().get(c).get(i);
        mean[i] += all[c] * x;
        system[i][n] += (right[c] - all[c]) * x;
      }
    }
    for (int c = 0; c < all.length; c++) {
      List<Double> x = choice.facts().get(c);
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
          system[i][j] += all[c] * (x.get(i) - mean[i]) * (x.get(j) - mean[j]);
        }
      }
    }
  }

  /** The chance of each, or of each that is right among those that are. */
  private static double[] chances(Choice choice, double[] weights, boolean right) {
    double[] out = new double[choice.facts().size()];
    double most = Double.NEGATIVE_INFINITY;
    for (int c = 0; c < out.length; c++) {
      for (int i = 0; i < weights.length; i++) {
        out[c] += weights[i] * choice.facts().get(c).get(i);
      }
      most = Math.max(most, out[c]);
    }
    double sum = 0;
    for (int c = 0; c < out.length; c++) {
      out[c] = right && !choice.right().get(c) ? 0 : StrictMath.exp(out[c] - most);
      sum += out[c];
    }
    for (int c = 0; c < out.length; c++) {
      out[c] = sum == 0 ? 0 : out[c] / sum;
    }
    return out;
  }
}
