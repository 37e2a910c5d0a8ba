package refrain.link;

/** An alignment of two runs as it is kept: a byte a word, once for both. */
final class Found {

  private final Run run;
  private final Run other;
  private final byte[] places;
  private final float score;
  private final int known;

  /**
   * @param alignment the run's words as {@code a}, the other's as {@code b}
   * @param known number of runs known when the two were aligned
   */
  Found(Run run, Run other, Alignment alignment, int known) {
    this.run = run;
    this.other = other;
    this.score = (float) alignment.score();
    this.known = known;
    int n = alignment.a().length;
    this.places = new byte[2 * n];
    for (int i = 0; i < n; i++) {
      places[i] = (byte) alignment.a()[i];
      places[n + i] = (byte) alignment.b()[i];
    }
  }

  Run run() {
    return run;
  }

  Run other() {
    return other;
  }

  /** The one of the two that is not this one. */
  Run besides(Run one) {
    return one == run ? other : run;
  }

  /** The alignment with this run's words as {@code a}. */
  Alignment seenFrom(Run one) {
    int n = places.length / 2;
    int[] a = new int[n];
    int[] b = new int[n];
    for (int i = 0; i < n; i++) {
      a[i] = places[i];
      b[i] = places[n + i];
    }
    Alignment alignment = new Alignment(a, b, score);
    return one == run ? alignment : alignment.swap();
  }

  int known() {
    return known;
  }
}
