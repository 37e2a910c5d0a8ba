package refrain.train;

import java.util.List;

/** Logistic regression: the weights under which what was seen is most probable. */
public final class LogisticFit {

  private LogisticFit() {}

  /**
   * Fits by Newton's method.
   *
   * @param facts for each example its numbers, all as many
   * @param outcomes for each example whether it came true
   * @return a weight for each number
   * @throws IllegalArgumentException if there is no example, or there are more of one than the
   *     other
   */
  public static List<Double> weights(List<List<Double>> facts, List<Boolean> outcomes) {
    if (facts.isEmpty() || facts.size() != outcomes.size()) {
      throw new IllegalArgumentException(
          facts.size() + " examples and " + outcomes.size() + " outcomes");
    }
    int n = facts.getFirst().size();
    return Newton.weights(
        n,
        (system, weights) -> {
          for (int e = 0; e < facts.size(); e++) {
            List<Double> x = facts.get(e);
            double p = probability(weights, x);
            double error = (outcomes.get(e) ? 1 : 0) - p;
            for (int i = 0; i < n; i++) {
              system[i][n] += error * x.get(i);
              for (int j = 0; j < n; j++) {
                system[i][j] += p * (1 - p) * x.get(i) * x.get(j);
              }
            }
          }
        });
  }

  private static double probability(double[] weights, List<Double> x) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * x.get(i);
    }
    return 1 / (1 + StrictMath.exp(-sum));
  }
}
