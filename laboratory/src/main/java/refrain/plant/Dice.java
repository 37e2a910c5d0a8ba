package refrain.plant;

import java.util.List;
import java.util.Random;

/** Seeded chance: the same seed draws the same things on every machine. */
final class Dice {

  // java.util.Random has its algorithm in its contract; other generators may change.
  private final Random random;

  Dice(long seed) {
    random = new Random(seed);
  }

  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  /** From {@code least} to {@code most}, both included. */
  int number(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  /** One of them, each as likely. */
  <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** One of them, those in front more often: the k-th in proportion to 1 / (k + 3), about. */
  <T> T often(List<T> all) {
    double u = random.nextDouble();
    int n = all.size();
    int at = (int) (3 * (Math.pow((n + 3) / 3.0, u) - 1));
    return all.get(Math.min(n - 1, at));
  }
}
