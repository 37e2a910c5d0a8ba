package refrain.novelty;

import java.util.BitSet;
import refrain.novelty.Speech.Kind;
import refrain.words.Background;

/** Weighs words: how common they are in general, and how familiar what stands around them is. */
final class Scales {

  private static final double MILLION = 1e6;
  private static final int FAMILIAR = 3;

  private final Speech speech;
  private final Background background;

  Scales(Speech speech, Background background) {
    this.speech = speech;
    this.background = background;
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

  /** Share of the sentence's other telling words that the speaker used on three days or more. */
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

  /** Whether the run is new because what it speaks of is: a name, or a word of the topic. */
  boolean ofSubject(
      Speech.Sentence x, Candidate.Place p, BitSet topic, Sequences sequences) {
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
