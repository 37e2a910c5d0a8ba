package refrain.novelty;

import java.util.EnumMap;
import java.util.Map;
import refrain.domain.NoveltyKind;

/**
 * How often a speaker brings something new by habit: for each kind the weights of what was new in
 * the last days, older days counting less. From them comes how many such things so many words bring
 * by chance, whatever the speaker says: a speaker of many words is not newer than one of few.
 */
final class Rates {

  // Half of the weight lies on the last 17 days with statements.
  private static final double KEPT = 0.96;
  private static final int STEPS = 4;
  private static final int HEAVIEST = 40 * STEPS;
  // What never came may come yet: half of one such thing counts as seen (Krichevsky and Trofimov).
  private static final double UNSEEN = 0.5;

  private final Map<NoveltyKind, double[]> seen = new EnumMap<>(NoveltyKind.class);
  private double words;

  /** How many things of this kind and weight or more so many words bring by chance. */
  double expected(NoveltyKind kind, double bits, int count) {
    double[] counts = seen.get(kind);
    double sum = UNSEEN;
    for (int k = step(bits); counts != null && k <= HEAVIEST; k++) {
      sum += counts[k];
    }
    return sum * count / Math.max(1, words + count);
  }

  /** A day is over: what was seen before counts a little less. */
  void day(int count) {
    seen.values()
        .forEach(
            counts -> {
              for (int k = 0; k < counts.length; k++) {
                counts[k] *= KEPT;
              }
            });
    words = words * KEPT + count;
  }

  /** Learns that such a thing came. */
  void learn(NoveltyKind kind, double bits) {
    seen.computeIfAbsent(kind, k -> new double[HEAVIEST + 1])[step(bits)]++;
  }

  private static int step(double bits) {
    return Math.max(0, Math.min(HEAVIEST, (int) Math.floor(bits * STEPS)));
  }
}
