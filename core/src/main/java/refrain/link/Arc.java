package refrain.link;

/** An alignment seen from one of its two phrases, as it is worth in the corpus. */
final class Arc extends Alignment {

  private final int to;

  /**
   * @param to number of the other phrase
   * @param a places in this phrase, ascending; not copied, nor is {@code b}: the two phrases share
   *     them
   * @param b places in the other phrase, as many
   * @param score bits in the corpus
   */
  Arc(int to, byte[] a, byte[] b, double score) {
    super(a, b, score);
    this.to = to;
  }

  /** Number of the other phrase. */
  int to() {
    return to;
  }
}
