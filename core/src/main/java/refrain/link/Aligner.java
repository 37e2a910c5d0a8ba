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
 */
final class Aligner {

  private static final double SUBSTITUTION = 2.6;
  private static final double GAP_OPEN = 3.2;
  private static final double GAP_EXTEND = 0.6;
  // More differing words than this between two equal ones, and the passage ends there.
  private static final int WIDEST_GAP = 7;
  private static final int MOST_ALIGNMENTS = 4;
  private static final double[][] COSTS = costs();

  private int[] inA = new int[64];
  private int[] inB = new int[64];
  private int[] previous = new int[64];
  private double[] scores = new double[64];

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

  /**
   * The alignments of at least the given score, best first, none sharing a word of either run with
   * another.
   *
   * @param first the run whose words' information counts
   * @param second the other run
   * @param least bits below which agreement is taken for chance
   */
  List<Alignment> align(Phrase first, Phrase second, double least) {
    int count = pairs(first.words(), second.words());
    List<Alignment> out = new ArrayList<>();
    while (out.size() < MOST_ALIGNMENTS && attainable(first, count) >= least) {
      Alignment next = best(first, count);
      if (next == null || next.score() < least) {
        break;
      }
      out.add(next);
      count = without(next, count);
    }
    return out;
  }

  /** Lists the pairs of places with equal words, by the place in the first run, then the second. */
  private int pairs(int[] a, int[] b) {
    int count = 0;
    for (int i = 0; i < a.length; i++) {
      int word = a[i];
      for (int j = 0; j < b.length; j++) {
        if (b[j] == word) {
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
    }
    return count;
  }

  /** No alignment scores more than all shared words together. */
  private double attainable(Phrase first, int count) {
    double sum = 0;
    for (int k = 0; k < count; k++) {
      if (k == 0 || inA[k] != inA[k - 1]) {
        sum += first.plain()[inA[k]];
      }
    }
    return sum;
  }

  private @Nullable Alignment best(Phrase first, int count) {
    double[] bits = first.bits();
    double[] alone = first.alone();
    double top = 0;
    int end = -1;
    for (int k = 0; k < count; k++) {
      int i = inA[k];
      int j = inB[k];
      double score = alone[i];
      int from = -1;
      for (int p = k - 1; p >= 0 && i - inA[p] - 1 <= WIDEST_GAP; p--) {
        int skippedA = i - inA[p] - 1;
        int skippedB = j - inB[p] - 1;
        if (skippedA < 0 || skippedB < 0 || skippedB > WIDEST_GAP) {
          continue;
        }
        double earned = skippedA == 0 && skippedB == 0 ? bits[i] : alone[i];
        double through = scores[p] - COSTS[skippedA][skippedB] + earned;
        if (through > score) {
          score = through;
          from = p;
        }
      }
      scores[k] = score;
      previous[k] = from;
      if (score > top) {
        top = score;
        end = k;
      }
    }
    return end < 0 ? null : trace(end, top);
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
}
