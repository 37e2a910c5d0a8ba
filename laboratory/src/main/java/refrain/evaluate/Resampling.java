package refrain.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.IntToDoubleFunction;

/**
 * Sets of as many documents as there are, drawn with replacement: how far a figure moves with the
 * documents that it happens to be measured on. Words and attributions of one document are not
 * independent of each other, so whole documents are drawn (the percentile bootstrap: Efron and
 * Tibshirani, An Introduction to the Bootstrap, 1993, chapter 13). The same documents are drawn in
 * every run.
 */
final class Resampling {

  private static final int ROUNDS = 1000;

  private static final long SEED = 95;
  // 25 of 1,000 are lower and 25 are higher than the interval.
  private static final int OUTSIDE = ROUNDS / 40;

  private final int[][] draws;

  /**
   * @param documents how many there are
   */
  Resampling(int documents) {
    Random random = new Random(SEED);
    draws = new int[ROUNDS][documents];
    for (int[] draw : draws) {
      Arrays.setAll(draw, i -> random.nextInt(documents));
    }
  }

  /** Those of so many documents, where the settings ask for intervals. */
  static Optional<Resampling> of(Set<Setting> settings, int documents) {
    return settings.contains(Setting.INTERVALS)
        ? Optional.of(new Resampling(documents))
        : Optional.empty();
  }

  /** What the brackets of a table mean. */
  String note() {
    return "in brackets: 95 % of "
        + ROUNDS
        + " resamplings of the "
        + draws[0].length
        + " articles, the same every time";
  }

  /** The interval of a measure's F1. */
  Interval ofF1(Measure measure) {
    return interval(round -> f1(measure.documents(), round));
  }

  /** The interval of what is gained in F1 from one system to another on the same documents. */
  Interval ofGain(Measure from, Measure to) {
    return interval(round -> f1(to.documents(), round) - f1(from.documents(), round));
  }

  private double f1(List<Hits> documents, int round) {
    long rightPredicted = 0;
    long predicted = 0;
    long rightGold = 0;
    long gold = 0;
    for (int d : draws[round]) {
      Hits hits = documents.get(d);
      rightPredicted += hits.rightPredicted();
      predicted += hits.predicted();
      rightGold += hits.rightGold();
      gold += hits.gold();
    }
    return new Hits(rightPredicted, predicted, rightGold, gold).f1();
  }

  private static Interval interval(IntToDoubleFunction figure) {
    double[] figures = new double[ROUNDS];
    Arrays.setAll(figures, figure);
    Arrays.sort(figures);
    return new Interval(figures[OUTSIDE], figures[ROUNDS - 1 - OUTSIDE]);
  }
}
