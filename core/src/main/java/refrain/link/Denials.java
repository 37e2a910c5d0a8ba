package refrain.link;

/**
 * Tells how like each other two passages must be to be one wording, where one denies a word that
 * both share and the other denies nothing: what is denied is no use of what is stated, unless
 * little else differs.
 */
final class Denials {

  // "Has never been open", "has always been open": the denial is what changed.
  private static final double OF_A_CLAUSE = 0.55;
  // "Non-interference" is a term of its own.
  private static final double OF_A_TERM = 0.8;
  private static final String PREFIX = "non";

  private final Vocabulary vocabulary;

  Denials(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * The least likeness of two passages, 0 where they deny the same.
   *
   * @param x of the first phrase
   * @param begin the first word of the first phrase that counts
   * @param end its last, exclusive
   */
  double leastLikeness(Phrase one, Phrase other, Arc x, int begin, int end) {
    int first = other.length();
    int last = 0;
    int here = -1;
    int there = -1;
    for (int k = 0; k < x.a().length; k++) {
      if (x.a()[k] >= begin && x.a()[k] < end) {
        here = Math.max(here, vocabulary.denial(one.words(), x.a()[k]));
        there = Math.max(there, vocabulary.denial(other.words(), x.b()[k]));
        first = Math.min(first, x.b()[k]);
        last = Math.max(last, x.b()[k] + 1);
      }
    }
    if (here >= 0 && there < 0 && !denies(other, first, last)) {
      return least(one, here);
    }
    if (there >= 0 && here < 0 && !denies(one, begin, end)) {
      return least(other, there);
    }
    return 0;
  }

  private double least(Phrase phrase, int denial) {
    boolean term = vocabulary.word(phrase.words()[denial]).equals(PREFIX);
    return term ? OF_A_TERM : OF_A_CLAUSE;
  }

  private boolean denies(Phrase phrase, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (vocabulary.denies(phrase.words()[i])) {
        return true;
      }
    }
    return false;
  }
}
