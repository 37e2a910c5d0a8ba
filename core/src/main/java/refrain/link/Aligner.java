package refrain.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the places where two word runs agree: local alignment with affine gaps (Smith and Waterman
 * 1981, Gotoh 1982), computed over the pairs of equal words alone (Eppstein, Galil, Giancarlo and
 * Italiano, "Sparse dynamic programming", 1992). An equal word earns its information in bits, a
 * differing pair or a gap costs bits; what is left estimates the log odds, to base 2, of two
 * passages with one origin against two that met by chance.
 *
 * <p>Which words are aligned depends on the two runs and the background alone, whichever is given
 * first and whatever else the corpus holds; {@link #score} then weighs an alignment in its corpus.
 */
final class Aligner {

  private static final double SUBSTITUTION = 2.6;
  private static final double GAP_OPEN = 3.2;
  private static final double GAP_EXTEND = 0.6;
  // More differing words than this between two equal ones, and the passage ends there.
  private static final int WIDEST_GAP = 7;
  private static final int MOST_ALIGNMENTS = 4;
  private static final int FEWEST_TELLING_WORDS = 2;
  private static final double[][] COSTS = costs();

  private final Vocabulary vocabulary;
  // For each word its last place in the run, for each place the one before with that word.
  private int[] stamps = new int[0];
  private int[] lasts = new int[0];
  private int[] befores = new int[64];
  private int stamp;
  private int[] inA = new int[64];
  private int[] inB = new int[64];
  private int[] previous = new int[64];
  private double[] scores = new double[64];
  private boolean runIsFirst;

  Aligner(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The cost of so many differing words in the one run and so many in the other. */
  private static double[][] costs() {
    double[][] out = new double[WIDEST_GAP + 1][WIDEST_GAP + 1];
    for (int x = 0; x <= WIDEST_GAP; x++) {
      for (int y = 0; y <= WIDEST_GAP; y++) {
        int both = Math.min(x, y);
        double replaced = both * SUBSTITUTION + gap(Math.abs(x - y));
        out[x][y] = Math.min(replaced, gap(x) + gap(y));
      }
    }
    return out;
  }

  private static double gap(int length) {
    return length == 0 ? 0 : GAP_OPEN + (length - 1) * GAP_EXTEND;
  }

  /** Makes a run the one that the next ones are compared with. */
  void compareWith(Run run) {
    if (stamps.length < vocabulary.size()) {
      stamps = Arrays.copyOf(stamps, vocabulary.size() * 2);
      lasts = Arrays.copyOf(lasts, stamps.length);
    }
    int[] words = run.words();
    if (befores.length < words.length) {
      befores = new int[words.length * 2];
    }
    stamp++;
    for (int i = 0; i < words.length; i++) {
      int w = words[i];
      befores[i] = stamps[w] == stamp ? lasts[w] : -1;
      stamps[w] = stamp;
      lasts[w] = i;
    }
  }

  /**
   * The alignments of the run set by {@link #compareWith} with another, of at least the given
   * general score, best first, none sharing a word of either run with another. The run's own words
   * are {@code a}, the other's {@code b}.
   *
   * @param least bits below which agreement is taken for chance
   */
  List<Alignment> align(Run run, Run other, double least) {
    int count = pairs(run, other);
    if (!attains(other, count, least)) {
      return List.of();
    }
    runIsFirst = run.isBefore(other, vocabulary);
    List<Alignment> out = new ArrayList<>(1);
    while (out.size() < MOST_ALIGNMENTS && count > 0) {
      Alignment next = best(run, count);
      if (next == null || next.score() < least) {
        break;
      }
      if (tells(run, next)) {
        out.add(next);
      }
      count = without(next, count);
    }
    return out;
  }

  /**
   * Lists the pairs of places with equal words, by the place in the other run. A common word counts
   * only next to another equal one: alone it is worth next to nothing.
   */
  private int pairs(Run run, Run other) {
    int[] a = run.words();
    int[] b = other.words();
    int count = 0;
    for (int j = 0; j < b.length; j++) {
      int word = b[j];
      if (stamps[word] != stamp) {
        continue;
      }
      boolean function = vocabulary.isFunction(word);
      for (int i = lasts[word]; i >= 0; i = befores[i]) {
        if (function
            && !(i > 0 && j > 0 && a[i - 1] == b[j - 1])
            && !(i + 1 < a.length && j + 1 < b.length && a[i + 1] == b[j + 1])) {
          continue;
        }
        if (count == inA.length) {
          inA = Arrays.copyOf(inA, count * 2);
          inB = Arrays.copyOf(inB, count * 2);
          previous = Arrays.copyOf(previous, count * 2);
          scores = Arrays.copyOf(scores, count * 2);
        }
        inA[count] = i;
        inB[count] = j;
        count++;
      }
    }
    return count;
  }

  /** Whether the words of the pairs can be worth so many bits at most. */
  private boolean attains(Run other, int count, double least) {
    double sum = 0;
    for (int k = 0; k < count; k++) {
      int j = inB[k];
      if (k == 0 || inB[k - 1] != j) {
        boolean lonely = k == 0 || inB[k - 1] != j - 1;
        sum += lonely ? other.alone()[j] : Math.max(other.given()[j], other.alone()[j]);
      }
    }
    return sum >= least;
  }

  private @Nullable Alignment best(Run run, int count) {
    float[] given = run.given();
    float[] alone = run.alone();
    double top = 0;
    int end = -1;
    for (int k = 0; k < count; k++) {
      int i = inA[k];
      int j = inB[k];
      double score = alone[i];
      int from = -1;
      for (int p = k - 1; p >= 0 && j - inB[p] - 1 <= WIDEST_GAP; p--) {
        int skippedA = i - inA[p] - 1;
        int skippedB = j - inB[p] - 1;
        if (skippedA < 0 || skippedB < 0 || skippedA > WIDEST_GAP) {
          continue;
        }
        double earned = skippedA == 0 && skippedB == 0 ? given[i] : alone[i];
        double through = scores[p] - COSTS[skippedA][skippedB] + earned;
        if (through > score || (through == score && from >= 0 && isNearer(p, from))) {
          score = through;
          from = p;
        }
      }
      scores[k] = score;
      previous[k] = from;
      if (score > top || (score == top && isEarlier(k, end))) {
        top = score;
        end = k;
      }
    }
    return end < 0 ? null : trace(end, top);
  }

  /** Of two places equally good to come from, the nearer; the same seen from either run. */
  private boolean isNearer(int p, int q) {
    int sum = Integer.compare(inA[p] + inB[p], inA[q] + inB[q]);
    return sum > 0 || (sum == 0 && first(p) > first(q));
  }

  private boolean isEarlier(int p, int q) {
    int sum = Integer.compare(inA[p] + inB[p], inA[q] + inB[q]);
    return sum < 0 || (sum == 0 && first(p) < first(q));
  }

  private int first(int k) {
    return runIsFirst ? inA[k] : inB[k];
  }

  private Alignment trace(int end, double score) {
    int length = 0;
    for (int k = end; k >= 0; k = previous[k]) {
      length++;
    }
    int[] a = new int[length];
    int[] b = new int[length];
    for (int k = end; k >= 0; k = previous[k]) {
      length--;
      a[length] = inA[k];
      b[length] = inB[k];
    }
    return new Alignment(a, b, score);
  }

  private boolean tells(Run run, Alignment x) {
    int count = 0;
    for (int i : x.a()) {
      count += vocabulary.isFunction(run.words()[i]) ? 0 : 1;
    }
    return count >= FEWEST_TELLING_WORDS;
  }

  /** Drops the pairs within the stretches of an alignment; the rest keeps its order. */
  private int without(Alignment x, int count) {
    int kept = 0;
    for (int k = 0; k < count; k++) {
      boolean insideA = inA[k] >= x.beginA() && inA[k] < x.endA();
      boolean insideB = inB[k] >= x.beginB() && inB[k] < x.endB();
      if (!insideA && !insideB) {
        inA[kept] = inA[k];
        inB[kept] = inB[k];
        kept++;
      }
    }
    return kept;
  }

  /** What an alignment is worth in the corpus that the phrase's words are weighed in, in bits. */
  static double score(Phrase phrase, Alignment x) {
    int[] a = x.a();
    int[] b = x.b();
    double score = phrase.alone(a[0]);
    for (int k = 1; k < a.length; k++) {
      int skippedA = a[k] - a[k - 1] - 1;
      int skippedB = b[k] - b[k - 1] - 1;
      boolean next = skippedA == 0 && skippedB == 0;
      score += next ? phrase.bits(a[k]) : phrase.alone(a[k]);
      score -= COSTS[skippedA][skippedB];
    }
    return score;
  }
}
