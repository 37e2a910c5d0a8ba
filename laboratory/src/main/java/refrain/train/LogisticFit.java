package refrain.train;

import java.util.ArrayList;
import java.util.List;

/** Logistic regression: the weights under which what was seen is most probable. */
public final class LogisticFit {

  private static final int STEPS = 30;
  // Keeps weights of facts that tell nothing near 0; small beside hundreds of examples.
  private static final double RIDGE = 1;

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
    double[] weights = new double[n];
    for (int step = 0; step < STEPS; step++) {
      double[][] system = new double[n][n + 1];
      for (int i = 0; i < n; i++) {
        system[i][i] = RIDGE;
        system[i][n] = -RIDGE * weights[i];
      }
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
      double[] change = solve(system);
      for (int i = 0; i < n; i++) {
        weights[i] += change[i];
      }
    }
    List<Double> out = new ArrayList<>();
    for (double w : weights) {
      out.add(w);
    }
    return out;
  }

  private static double probability(double[] weights, List<Double> x) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * x.get(i);
    }
    return 1 / (1 + StrictMath.exp(-sum));
  }

  /** Gauss and Jordan's elimination; the matrix is positive definite, so no pivot is 0. */
  static double[] solve(double[][] system) {
    int n = system.length;
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < n; k++) {
        if (k != i) {
          double factor = system[k][i] / system[i][i];
          for (int j = i; j <= n; j++) {
            system[k][j] -= factor * system[i][j];
          }
        }
      }
    }
    double[] out = new double[n];
    for (int i = 0; i < n; i++) {
      out[i] = system[i][n] / system[i][i];
    }
    return out;
  }
}
