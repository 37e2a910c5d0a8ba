package refrain.link;

/** What is compared. */
public enum Unit {
  /** Passages: a formula inside a long answer is found whatever stands around it. */
  PASSAGE,
  /** Sentences as wholes: found are those that say the same, in whatever order of words. */
  SENTENCE;

  // Two sentences about one thing share two or three telling words near each other.
  private static final double WORTH_LOOKING_AT = 20;

  /** General bits from which on shared telling words make another run worth looking at. */
  double worthLookingAt(double least) {
    return switch (this) {
      case PASSAGE -> least;
      case SENTENCE -> Math.min(least, WORTH_LOOKING_AT);
    };
  }

  /**
   * Bits in the corpus from which on shared telling words make another run worth looking at, 0 for
   * any: sentences are not weighed in it.
   */
  double worthLookingAtHere(double least) {
    return switch (this) {
      case PASSAGE -> least;
      case SENTENCE -> 0;
    };
  }

  Matcher matcher(Vocabulary vocabulary) {
    return matcher(vocabulary, false);
  }

  /**
   * What compares two runs.
   *
   * @param weighed whether all runs have been weighed in the corpus that they make up, so that what
   *     is surely chance in it need not be aligned
   */
  Matcher matcher(Vocabulary vocabulary, boolean weighed) {
    return switch (this) {
      case PASSAGE -> new Aligner(vocabulary, weighed);
      case SENTENCE -> new SentenceMatcher(vocabulary);
    };
  }
}
