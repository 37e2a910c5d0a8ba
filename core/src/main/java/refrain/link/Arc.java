package refrain.link;

/** An alignment seen from one of its two phrases, as it is worth in the corpus. */
final class Arc {

  private final int to;
  private final byte[] a;
  private final byte[] b;
  private final double score;

  /**
   * @param to number of the other phrase
   * @param a places in this phrase, ascending; not copied, nor is {@code b}: the two phrases share
   *     them
   * @param b places in the other phrase, as many
   * @param score bits in the corpus
   */
  Arc(int to, byte[] a, byte[] b, double score) {
    this.to = to;
    this.a = a;
    this.b = b;
    this.score = score;
  }

  /** Number of the other phrase. */
  int to() {
    return to;
  }

  /** Places in this phrase. */
  byte[] a() {
    return a;
  }

  /** Places in the other phrase. */
  byte[] b() {
    return b;
  }

  /** Bits in the corpus. */
  double score() {
    return score;
  }

  /** First place in this phrase. */
  int beginA() {
    return a[0];
  }

  /** After the last place in this phrase. */
  int endA() {
    return a[a.length - 1] + 1;
  }

  /** This phrase's words as {@code a}, the other's as {@code b}. */
  Alignment alignment() {
    return new Alignment(a, b, score);
  }
}
