package refrain.link;

/** What is compared. */
public enum Unit {
  /** Passages: a formula inside a long answer is found whatever stands around it. */
  PASSAGE,
  /** Sentences as wholes: found are those that say the same, in whatever order of words. */
  SENTENCE;

  Matcher matcher(Vocabulary vocabulary) {
    return switch (this) {
      case PASSAGE -> new Aligner(vocabulary);
      case SENTENCE -> new SentenceMatcher(vocabulary);
    };
  }
}
