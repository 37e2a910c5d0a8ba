package refrain.link;

import java.util.Arrays;

/**
 * What a sentence means, as vectors of length one. Two sentences of one statement are near as
 * wholes, and leave no word of either without a counterpart in the other.
 */
public final class Meaning {

  // Another claim about the same subject differs in a word or two, which an average hides.
  private static final double LEAST_FITTING = 0.15;

  private final float[] whole;
  private final float[][] pieces;

  /**
   * @param whole the sentence
   * @param pieces each of its words, or parts of words, as it is meant there
   */
  public Meaning(float[] whole, float[][] pieces) {
    this.whole = whole.clone();
    this.pieces = pieces.clone();
  }

  /** The vector of the whole sentence. */
  float[] whole() {
    return whole.clone();
  }

  /** The cosine of the two sentences, -1 to 1. */
  double cosine(Meaning other) {
    return product(whole, other.whole);
  }

  /**
   * How well the words fit that fit least: for each word the cosine of the nearest of the other
   * sentence, and of these the mean of the lowest 15% (at least one), averaged over both
   * directions; -1 to 1. 0 if either has no words.
   */
  double fit(Meaning other) {
    if (pieces.length == 0 || other.pieces.length == 0) {
      return 0;
    }
    double[] here = new double[pieces.length];
    double[] there = new double[other.pieces.length];
    Arrays.fill(here, -1);
    Arrays.fill(there, -1);
    for (int i = 0; i < here.length; i++) {
      for (int j = 0; j < there.length; j++) {
        double cosine = product(pieces[i], other.pieces[j]);
        here[i] = Math.max(here[i], cosine);
        there[j] = Math.max(there[j], cosine);
      }
    }
    return (lowest(here) + lowest(there)) / 2;
  }

  private static double lowest(double[] cosines) {
    Arrays.sort(cosines);
    int n = Math.max(1, (int) (cosines.length * LEAST_FITTING));
    double sum = 0;
    for (int i = 0; i < n; i++) {
      sum += cosines[i];
    }
    return sum / n;
  }

  private static double product(float[] x, float[] y) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += (double) x[i] * y[i];
    }
    return sum;
  }
}
