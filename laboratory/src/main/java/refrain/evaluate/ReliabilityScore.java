package refrain.evaluate;

import java.util.ArrayList;
import java.util.List;

/**
 * How well confidences tell what is right: predicted attributions by tenths of confidence.
 *
 * @param bins ten, from the least confident
 */
record ReliabilityScore(List<Bin> bins) {

  static final int BINS = 10;

  /**
   * The attributions of one tenth.
   *
   * @param count how many they are
   * @param confidence sum of their confidences
   * @param right how many are right
   */
  record Bin(long count, double confidence, long right) {

    double meanConfidence() {
      return count == 0 ? 0 : confidence / count;
    }

    double shareRight() {
      return count == 0 ? 0 : (double) right / count;
    }
  }

  ReliabilityScore {
    bins = List.copyOf(bins);
  }

  static ReliabilityScore of(List<Judged> judged) {
    List<Bin> bins = new ArrayList<>();
    for (int i = 0; i < BINS; i++) {
      int number = i;
      List<Judged> some = judged.stream().filter(j -> bin(j.confidence()) == number).toList();
      bins.add(
          new Bin(
              some.size(),
              some.stream().mapToDouble(Judged::confidence).sum(),
              some.stream().filter(Judged::isRight).count()));
    }
    return new ReliabilityScore(bins);
  }

  private static int bin(double confidence) {
    return Math.min(BINS - 1, (int) (confidence * BINS));
  }

  long count() {
    return bins.stream().mapToLong(Bin::count).sum();
  }

  /** Mean distance of confidence from the share that is right (Naeini et al., AAAI 2015). */
  double expectedError() {
    double sum = 0;
    for (Bin bin : bins) {
      sum += bin.count() * Math.abs(bin.meanConfidence() - bin.shareRight());
    }
    return count() == 0 ? 0 : sum / count();
  }
}
