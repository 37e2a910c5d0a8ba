package refrain.train;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Newton's method for weights that are kept near 0 by a ridge. */
final class Newton {

  private static final int STEPS = 60;
  // A longer step may pass the best weights by, and the next one further still.
  private static final double LONGEST = 1;
  // Keeps weights of facts that tell nothing near 0; small beside hundreds of examples.
  private static final double RIDGE = 1;

  private Newton() {}

  /**
   * Fits.
   *
   * @param n number of weights
   * @param add adds to a system of n rows and n + 1 columns, for given weights, the curvature, and
   *     as last column the gradient
   */
  static List<Double> weights(int n, BiConsumer<double[][], double[]> add) {
    double[] weights = new double[n];
    for (int step = 0; step < STEPS; step++) {
      double[][] system = new double[n][n + 1];
      for (int i = 0; i < n; i++) {
        system[i][i] = RIDGE;
        system[i][n] = -RIDGE * weights[i];
      }
      add.accept(system, weights);
      double[] change = solve(system);
      double most = 0;
      for (double c : change) {
        most = Math.max(most, Math.abs(c));
      }
      for (int i = 0; i < n; i++) {
        weights[i] += change[i] * Math.min(1, LONGEST / Math.max(most, LONGEST));
      }
    }
    List<Double> out = new ArrayList<>();
    for (double w : weights) {
      out.add(w);
    }
    return out;
  }

  /** Gauss and Jordan's elimination; the matrix is positive definite, so no pivot is 0. */
  private static double[] solve(double[][] system) {
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
