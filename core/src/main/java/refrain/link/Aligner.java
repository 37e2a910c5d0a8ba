package refrain.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the places where two word runs agree: Smith and Waterman's local alignment (1981) with
 * Gotoh's affine gaps (1982). An equal word earns its information in bits, a differing pair or a
 * gap costs bits; what is left estimates the log odds, to base 2, of two passages with one origin
 * against two that met by chance.
 */
final class Aligner {

  private static final double SUBSTITUTION = 2.6;
  private static final double GAP_OPEN = 3.2;
  private static final double GAP_EXTEND = 0.6;
  // More differing words than this between two equal ones, and the passage ends there.
  private static final int WIDEST_GAP = 7;
  private static final double NEVER = -1e9;
  private static final byte STOP = 0;
  private static final byte DIAGONAL = 1;
  private static final byte UP = 2;
  private static final byte LEFT = 3;

  private double[] best = new double[0];
  private double[] up = new double[0];
  private double[] left = new double[0];
  private byte[] from = new byte[0];

  /**
   * The alignments of at least the given score, best first, none sharing a word of either run with
   * another.
   *
   * @param first the run whose words' information counts
   * @param second the other run
   * @param least bits below which agreement is taken for chance
   */
  List<Alignment> align(Phrase first, Phrase second, double least) {
    int[] a = first.words();
    int[] b = second.words();
    double[] bits = first.bits();
    List<Alignment> out = new ArrayList<>();
    boolean[] usedA = new boolean[a.length];
    boolean[] usedB = new boolean[b.length];
    while (out.size() < 4 && attainable(a, b, usedA, usedB, first.plain()) >= least) {
      Alignment next = best(a, b, bits, first.alone(), usedA, usedB);
      if (next == null || next.score() < least) {
        break;
      }
      split(next, bits, first.alone(), least, out);
      Arrays.fill(usedA, next.beginA(), next.endA(), true);
      Arrays.fill(usedB, next.beginB(), next.endB(), true);
    }
    return out;
  }

  /** Adds the parts of an alignment between wide gaps, those that are worth enough alone. */
  private static void split(
      Alignment x, double[] bits, double[] alone, double least, List<Alignment> out) {
    int from = 0;
    double worth = 0;
    for (int i = 0; i <= x.a().length; i++) {
      boolean end = i == x.a().length;
      int skippedA = end || i == from ? 0 : x.a()[i] - x.a()[i - 1] - 1;
      int skippedB = end || i == from ? 0 : x.b()[i] - x.b()[i - 1] - 1;
      int skipped = Math.max(skippedA, skippedB);
      if (end || skipped > WIDEST_GAP) {
        if (from == 0 && end) {
          out.add(x);
        } else if (worth >= least) {
          int[] a = Arrays.copyOfRange(x.a(), from, i);
          int[] b = Arrays.copyOfRange(x.b(), from, i);
          out.add(new Alignment(a, b, worth));
        }
        from = i;
        worth = 0;
      } else if (skipped > 0) {
        worth -= GAP_OPEN + (skipped - 1) * GAP_EXTEND;
      }
      if (!end) {
        worth += i == from ? alone[x.a()[i]] : bits[x.a()[i]];
      }
    }
  }

  private static double attainable(
      int[] a, int[] b, boolean[] usedA, boolean[] usedB, double[] plain) {
    int[] other = new int[b.length];
    int n = 0;
    for (int j = 0; j < b.length; j++) {
      if (!usedB[j]) {
        other[n++] = b[j];
      }
    }
    Arrays.sort(other, 0, n);
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      if (!usedA[i] && Arrays.binarySearch(other, 0, n, a[i]) >= 0) {
        sum += plain[i];
      }
    }
    return sum;
  }

  private @Nullable Alignment best(
      int[] a, int[] b, double[] bits, double[] alone, boolean[] usedA, boolean[] usedB) {
    int width = b.length + 1;
    reserve((a.length + 1) * width);
    Arrays.fill(best, 0, width, 0);
    Arrays.fill(up, 0, width, NEVER);
    Arrays.fill(left, 0, width, NEVER);
    double top = 0;
    int end = -1;
    for (int i = 1; i <= a.length; i++) {
      best[i * width] = 0;
      up[i * width] = NEVER;
      left[i * width] = NEVER;
      for (int j = 1; j <= b.length; j++) {
        int at = i * width + j;
        int above = at - width;
        if (usedA[i - 1] || usedB[j - 1]) {
          best[at] = 0;
          up[at] = NEVER;
          left[at] = NEVER;
          from[at] = STOP;
          continue;
        }
        up[at] = Math.max(best[above] - GAP_OPEN, up[above] - GAP_EXTEND);
        left[at] = Math.max(best[at - 1] - GAP_OPEN, left[at - 1] - GAP_EXTEND);
        boolean equal = a[i - 1] == b[j - 1];
        double earned = -SUBSTITUTION;
        if (equal) {
          boolean run = i > 1 && j > 1 && a[i - 2] == b[j - 2];
          earned = run ? bits[i - 1] : alone[i - 1];
        }
        double value = best[above - 1] + earned;
        byte way = DIAGONAL;
        if (up[at] > value) {
          value = up[at];
          way = UP;
        }
        if (left[at] > value) {
          value = left[at];
          way = LEFT;
        }
        if (value <= 0) {
          value = 0;
          way = STOP;
        }
        best[at] = value;
        from[at] = way;
        if (equal && value > top) {
          top = value;
          end = at;
        }
      }
    }
    return end < 0 ? null : trace(a, b, width, end, top);
  }

  private Alignment trace(int[] a, int[] b, int width, int end, double score) {
    int[] inA = new int[Math.min(a.length, b.length)];
    int[] inB = new int[inA.length];
    int n = inA.length;
    int at = end;
    while (at >= width && at % width > 0 && from[at] != STOP) {
      if (from[at] == DIAGONAL) {
        int i = at / width - 1;
        int j = at % width - 1;
        if (a[i] == b[j]) {
          n--;
          inA[n] = i;
          inB[n] = j;
        }
        at -= width + 1;
      } else {
        int step = from[at] == UP ? width : 1;
        double[] gaps = from[at] == UP ? up : left;
        while (gaps[at] == gaps[at - step] - GAP_EXTEND) {
          at -= step;
        }
        at -= step;
      }
    }
    return new Alignment(
        Arrays.copyOfRange(inA, n, inA.length), Arrays.copyOfRange(inB, n, inB.length), score);
  }

  private void reserve(int cells) {
    if (best.length < cells) {
      best = new double[cells];
      up = new double[cells];
      left = new double[cells];
      from = new byte[cells];
    }
  }
}
