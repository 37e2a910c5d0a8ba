package refrain.link;

/** A local alignment of two word runs: the pairs of equal words, in order. */
final class Alignment {

  private final int[] a;
  private final int[] b;
  private final double score;

  /**
   * @param a places in the first run, ascending
   * @param b places in the second run, ascending, as many
   * @param score bits shared above the cost of words between
   */
  Alignment(int[] a, int[] b, double score) {
    this.a = a;
    this.b = b;
    this.score = score;
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
    return b[0];
  }

  /** After the last place in the second run. */
  int endB() {
    return b[b.length - 1] + 1;
  }

  /** The same alignment seen from the other run. */
  Alignment swap() {
    return new Alignment(b, a, score);
  }
}
