package refrain.link;

/** An alignment of two runs as it is kept. */
final class Found {

  private final Run run;
  private final Run other;
  private final byte[] a;
  private final byte[] b;
  private final float score;

  /**
   * @param alignment the run's words as {@code a}, the other's as {@code b}
   */
  Found(Run run, Run other, Alignment alignment) {
    this.run = run;
    this.other = other;
    this.a = alignment.a();
    this.b = alignment.b();
    this.score = (float) alignment.score();
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
}
