package refrain.link;

import java.util.Arrays;

/**
 * A local alignment of two word runs: the pairs of equal or near words, in order of the first run;
 * where blocks of words changed places, not in order of the second. A place is a byte, for no run
 * has more words than {@link Segmenter#LONGEST}.
 */
class Alignment {

  private final byte[] a;
  private final byte[] b;
  private final double score;

  /**
   * @param a places in the first run, ascending
   * @param b places in the second run, as many
   * @param score bits shared above the cost of words between
   */
  Alignment(byte[] a, byte[] b, double score) {
    this.a = a;
    this.b = b;
    this.score = score;
  }

  /** Places in the first run. */
  byte[] a() {
    return a;
  }

  /** Places in the second run. */
  byte[] b() {
    return b;
  }

  double score() {
    return score;
  }

  /** First place in the first run. */
  int beginA() {
    return a[0];
  }

  /** After the last place in the first run. */
  int endA() {
    return a[a.length - 1] + 1;
  }

  /** First place in the second run. */
  int beginB() {
    int first = b[0];
    for (byte place : b) {
      first = Math.min(first, place);
    }
    return first;
  }

  /** After the last place in the second run. */
  int endB() {
    int last = b[0];
    for (byte place : b) {
      last = Math.max(last, place);
    }
    return last + 1;
  }

  /** The same alignment seen from the other run. */
  Alignment swap() {
    for (int k = 1; k < b.length; k++) {
      if (b[k] < b[k - 1]) {
        return of(b, a, b.length, score);
      }
    }
    return new Alignment(b, a, score);
  }

  /**
   * An alignment of pairs in any order.
   *
   * @param a places in the first run, none twice
   * @param b places in the second run
   * @param n how many of either count
   */
  static Alignment of(byte[] a, byte[] b, int n, double score) {
    int[] pairs = new int[n];
    for (int k = 0; k < n; k++) {
      pairs[k] = (a[k] << Byte.SIZE) | b[k];
    }
    Arrays.sort(pairs);
    byte[] first = new byte[n];
    byte[] second = new byte[n];
    for (int k = 0; k < n; k++) {
      first[k] = (byte) (pairs[k] >>> Byte.SIZE);
      second[k] = (byte) pairs[k];
    }
    return new Alignment(first, second, score);
  }
}
