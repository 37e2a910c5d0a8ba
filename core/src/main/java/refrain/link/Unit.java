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

  Matcher matcher(Vocabulary vocabulary) {
    return switch (this) {
      case PASSAGE -> new Aligner(vocabulary);
      case SENTENCE -> new SentenceMatcher(vocabulary);
    };
  }
}
