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

  private static final double SUBSTITUTION = 3.0;
  private static final double GAP_OPEN = 3.2;
  private static final double GAP_EXTEND = 0.9;
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
   * @param bits information of each word of {@code a} given the word before it
   * @param plain information of each word of {@code a} by itself
   */
  List<Alignment> align(int[] a, int[] b, double[] bits, double[] plain, double least) {
    List<Alignment> out = new ArrayList<>();
    boolean[] usedA = new boolean[a.length];
    boolean[] usedB = new boolean[b.length];
    while (out.size() < 4 && attainable(a, b, usedA, usedB, plain) >= least) {
      Alignment next = best(a, b, bits, plain, usedA, usedB);
      if (next == null || next.score() < least) {
        break;
      }
      out.add(next);
      Arrays.fill(usedA, next.beginA(), next.endA(), true);
      Arrays.fill(usedB, next.beginB(), next.endB(), true);
    }
    return out;
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
      int[] a, int[] b, double[] bits, double[] plain, boolean[] usedA, boolean[] usedB) {
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
          earned = run ? bits[i - 1] : plain[i - 1];
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
