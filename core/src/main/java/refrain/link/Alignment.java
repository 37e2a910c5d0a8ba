package refrain.link;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * A local alignment of two word runs: the pairs of equal or near words, in order of the first run;
 * where blocks of words changed places, not in order of the second.
 */
final class Alignment {

  private final int[] a;
  private final int[] b;
  private final double score;
  private final int beginB;
  private final int endB;

  /**
   * @param a places in the first run, ascending
   * @param b places in the second run, as many
   * @param score bits shared above the cost of words between
   */
  Alignment(int[] a, int[] b, double score) {
    this.a = a;
    this.b = b;
    this.score = score;
    int first = b[0];
    int last = b[0];
    for (int place : b) {
      first = Math.min(first, place);
      last = Math.max(last, place);
    }
    this.beginB = first;
    this.endB = last + 1;
  }

  /** Places in the first run. */
  int[] a() {
    return a;
  }

  /** Places in the second run. */
  int[] b() {
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
    return beginB;
  }

  /** After the last place in the second run. */
  int endB() {
    return endB;
  }

  /** The same alignment seen from the other run. */
  Alignment swap() {
    for (int k = 1; k < b.length; k++) {
      if (b[k] < b[k - 1]) {
        return sorted();
      }
    }
    return new Alignment(b, a, score);
  }

  private Alignment sorted() {
    int[] order =
        IntStream.range(0, b.length)
            .boxed()
            .sorted(Comparator.comparingInt(k -> b[k]))
            .mapToInt(Integer::intValue)
            .toArray();
    return new Alignment(
        Arrays.stream(order).map(k -> b[k]).toArray(),
        Arrays.stream(order).map(k -> a[k]).toArray(),
        score);
  }
}
