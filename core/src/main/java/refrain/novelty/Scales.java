package refrain.novelty;

import java.util.BitSet;
import refrain.novelty.Speech.Kind;
import refrain.words.Background;

/** Weighs words: how common they are in general, and how familiar what stands around them is. */
final class Scales {

  private static final double MILLION = 1e6;
  private static final int FAMILIAR = 2;

  private static final double MISSING = 0.5;
  private static final double MOST_MISSING = 2;
  private static final double COMMON_BITS = 10;
  private static final double RARE_BITS = 15;
  private static final double TELLING = 2;
  private static final double STRENGTH = 1;
  private static final double OWN = 1;
  private static final int NEAR = 6;

  private final Speech speech;
  private final Background background;
  private final BitSet self;

  /**
   * @param self words that name the speaker: the body, its country, "we"
   */
  Scales(Speech speech, Background background, BitSet self) {
    this.speech = speech;
    this.background = background;
    this.self = self;
  }

  /** Bits for having been missed so often. */
  double missing(double missed) {
    return Math.min(MOST_MISSING, MISSING * log2(1 + missed));
  }

  /**
   * Bits for what the words tell by themselves: none for the commonest of English, two for those
   * that stand in it once in 30,000 words or less; one more for a negation, modal or the like.
   */
  double telling(Candidate.Place p) {
    double most = 0;
    double strength = 0;
    for (int i = p.begin(); i < p.end(); i++) {
      if (speech.kind(i) == Kind.CONTENT) {
        double share =
            (background.count(speech.spelling(speech.word(i))) + 1.0) / background.total();
        double rare = (-log2(share) - COMMON_BITS) / (RARE_BITS - COMMON_BITS);
        most = Math.max(most, TELLING * Math.max(0, Math.min(1, rare)));
      } else if (speech.kind(i) == Kind.MARKED) {
        strength = STRENGTH;
      }
    }
    return most + strength;
  }

  /** Bits for a sentence in which the speaker speaks of itself, more for words close to that. */
  double stance(Speech.Sentence x, Candidate.Place p) {
    double bits = 0;
    for (int i = x.begin(); i < p.begin(); i++) {
      if (self.get(speech.word(i))) {
        bits = Math.max(bits, p.begin() - i <= NEAR ? 2 * OWN : OWN);
      }
    }
    return bits;
  }

  static double log2(double x) {
    return Math.log(x) / Math.log(2);
  }

  /** How often the run's rarest telling word stands in a million words of general English. */
  double perMillion(Candidate.Place p) {
    double least = MILLION;
    for (int i = p.begin(); i < p.end(); i++) {
      if (speech.kind(i) != Kind.SMALL) {
        least = Math.min(least, background.count(speech.spelling(speech.word(i))) * share());
      }
    }
    return least;
  }

  /** How often the run would have stood in so many words at the rate of general English. */
  double missed(Candidate.Place p, int words) {
    int n = p.end() - p.begin();
    if (n == 1) {
      return words / MILLION * perMillion(p);
    }
    if (n == 2) {
      String first = speech.spelling(speech.word(p.begin()));
      String second = speech.spelling(speech.word(p.begin() + 1));
      return words / MILLION * background.count(first, second) * share();
    }
    return 0;
  }

  private double share() {
    return MILLION / background.total();
  }

  /** Share of the sentence's other telling words that the speaker used on two days or more. */
  double familiar(Speech.Sentence x, Candidate.Place p, Sequences sequences) {
    double sum = 0;
    int n = 0;
    for (int i = x.begin(); i < x.end(); i++) {
      if ((i < p.begin() || i >= p.end()) && speech.kind(i).tells()) {
        n++;
        sum += Math.min(1, sequences.days(i, 1) / (double) FAMILIAR);
      }
    }
    return n == 0 ? 0 : sum / n;
  }

  /** Whether the words are of loose speech, not prepared, and not of the speaker. */
  boolean isLoose(Speech.Sentence x, Candidate.Place p) {
    return !speech.isPrepared(x) && stance(x, p) == 0;
  }

  /** Whether the run is new because what it speaks of is: a name, or a word of the topic. */
  boolean ofSubject(Speech.Sentence x, Candidate.Place p, BitSet topic, Sequences sequences) {
    for (int i = p.begin(); i < p.end(); i++) {
      boolean brought = topic.get(speech.word(i)) && speech.kind(i) != Kind.SMALL;
      if (speech.kind(i) == Kind.NAME || (brought && sequences.days(i, 1) == 0)) {
        return true;
      }
    }
    for (int i = x.begin(); i < x.end(); i++) {
      if (speech.kind(i) == Kind.NAME && sequences.days(i, 1) == 0) {
        return true;
      }
    }
    return false;
  }
}
