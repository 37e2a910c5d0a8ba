package refrain.link;

/** An alignment of two runs as it is kept. */
final class Found {

  private final Run run;
  private final Run other;
  private final byte[] a;
  private final byte[] b;
  private final float score;
  private final int known;

  /**
   * @param alignment the run's words as {@code a}, the other's as {@code b}
   * @param known number of runs known when the two were aligned
   */
  Found(Run run, Run other, Alignment alignment, int known) {
    this.run = run;
    this.other = other;
    this.a = alignment.a();
    this.b = alignment.b();
    this.score = (float) alignment.score();
    this.known = known;
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
    Alignment alignment = new Alignment(a, b, score);
    return one == run ? alignment : alignment.swap();
  }

  int known() {
    return known;
  }
}
