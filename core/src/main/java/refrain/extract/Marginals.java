package refrain.extract;

import refrain.model.Scores;

/**
 * How probable each tag of each word of a paragraph is, over all allowed sequences of tags, each as
 * probable as its score says (forward and backward sums of a linear-chain conditional random field;
 * Lafferty et al., 2001).
 */
final class Marginals {

  private static final int TAGS = Scores.TAGS;

  private final double[][] forward;
  private final double[][] backward;

  /** Of the words [begin, end) of a window. */
  Marginals(Scores scores, int begin, int end, Decoding numbers) {
    int n = end - begin;
    double[][] follows = new double[TAGS][TAGS];
    for (int t = 0; t < TAGS; t++) {
      for (int u = 0; u < TAGS; u++) {
        follows[t][u] = TagPath.isAllowed(t, u) ? StrictMath.exp(scores.follows(t, u)) : 0;
      }
    }
    double[][] word = new double[n][];
    for (int i = 0; i < n; i++) {
      word[i] = likelihoods(scores, begin + i, numbers);
    }
    forward = new double[n][TAGS];
    backward = new double[n][TAGS];
    for (int t = 0; t < TAGS; t++) {
      forward[0][t] = TagPath.isInside(t) ? 0 : word[0][t];
      backward[n - 1][t] = 1;
    }
    scale(forward[0]);
    for (int i = 1; i < n; i++) {
      for (int u = 0; u < TAGS; u++) {
        double sum = 0;
        for (int t = 0; t < TAGS; t++) {
          sum += forward[i - 1][t] * follows[t][u];
        }
        forward[i][u] = sum * word[i][u];
      }
      scale(forward[i]);
    }
    for (int i = n - 2; i >= 0; i--) {
      for (int t = 0; t < TAGS; t++) {
        for (int u = 0; u < TAGS; u++) {
          backward[i][t] += follows[t][u] * word[i + 1][u] * backward[i + 1][u];
        }
      }
      scale(backward[i]);
    }
  }

  /** The probability of a tag, 0 to 1; the word counts from the first of the paragraph. */
  double of(int word, int tag) {
    double sum = 0;
    for (int t = 0; t < TAGS; t++) {
      sum += forward[word][t] * backward[word][t];
    }
    return forward[word][tag] * backward[word][tag] / sum;
  }

  private static double[] likelihoods(Scores scores, int word, Decoding numbers) {
    double[] out = new double[TAGS];
    double most = Double.NEGATIVE_INFINITY;
    for (int t = 0; t < TAGS; t++) {
      out[t] = scores.tag(word, t) + TagPath.begin(t, numbers);
      most = Math.max(most, out[t]);
    }
    for (int t = 0; t < TAGS; t++) {
      // Not 0, or a word could end up without any tag.
      out[t] = Math.max(1e-30, StrictMath.exp(out[t] - most));
    }
    return out;
  }

  // Products of many small numbers would become 0; only their proportions matter.
  private static void scale(double[] values) {
    double sum = 0;
    for (double v : values) {
      sum += v;
    }
    for (int t = 0; t < values.length; t++) {
      values[t] /= sum;
    }
  }
}
