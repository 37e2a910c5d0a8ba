package refrain.novelty;

import java.util.BitSet;
import refrain.domain.NoveltyKind;
import refrain.novelty.Speech.Kind;

/**
 * Words and word pairs that the speaker never used before, outside of formulas. A longer run is new
 * all the time in anybody's mouth, and says nothing unless a formula stands around it.
 */
final class Firsts {

  private static final double PAIR = -4;
  private static final double PAIR_IN_FORMULA = -1.5;
  private static final double FAMILIAR = 2;
  private static final double KIN = -1.5;
  private static final double STRANGE = 0.4;

  private final Speech speech;
  private final Sequences sequences;
  private final Scales scales;
  private final Kin kin;

  Firsts(Speech speech, Sequences sequences, Scales scales, Kin kin) {
    this.kin = kin;
    this.speech = speech;
    this.sequences = sequences;
    this.scales = scales;
  }

  /**
   * Notes what is new at some words of a sentence.
   *
   * @param free the words
   * @param before number of words that the speaker said before
   */
  void of(int sentence, FormulaChanges.Free free, BitSet topic, int before, Candidates out) {
    int i = free.places().nextSetBit(0);
    while (i >= 0) {
      int end = end(i, free, speech.sentence(sentence).day());
      if (end > i) {
        note(new Candidate.Place(sentence, i, end), free, topic, before, out);
        i = free.places().nextSetBit(end);
      } else {
        i = free.places().nextSetBit(i + 1);
      }
    }
  }

  /** End of the run of new words and pairs that begins here; the begin if none does. */
  private int end(int begin, FormulaChanges.Free free, int day) {
    int end = begin;
    while (end - begin < Sequences.LONGEST
        && free.places().get(end)
        && isNewWord(end, day)
        && speech.isOneRun(begin, end + 1)) {
      end++;
    }
    int last = Math.max(begin, end - 1);
    while (last + 1 - begin < Sequences.LONGEST
        && free.places().get(last)
        && free.places().get(last + 1)
        && isNewPair(last)) {
      last++;
      end = last + 1;
    }
    return end;
  }

  private boolean isNewWord(int at, int day) {
    Kind kind = speech.kind(at);
    return (kind.tells() || kind == Kind.NAME)
        && sequences.days(at, 1) == 0
        && !speech.wasListed(at, day)
        && !(kind == Kind.CONTENT && kin.isForm(speech.spelling(speech.word(at))));
  }

  private boolean isNewPair(int at) {
    return sequences.isRun(at, 2)
        && speech.isOneRun(at, at + 2)
        && speech.kind(at) == Kind.CONTENT
        && speech.kind(at + 1) == Kind.CONTENT
        && sequences.days(at, 2) == 0;
  }

  private void note(
      Candidate.Place p, FormulaChanges.Free free, BitSet topic, int before, Candidates out) {
    Speech.Sentence x = speech.sentence(p.sentence());
    boolean word = false;
    boolean related = true;
    double missed = 0;
    for (int i = p.begin(); i < p.end(); i++) {
      if (sequences.days(i, 1) == 0) {
        word = true;
        related &= kin.hasKin(speech.spelling(speech.word(i)));
        missed =
            Math.max(missed, scales.missed(new Candidate.Place(p.sentence(), i, i + 1), before));
      }
    }
    if (!word) {
      missed = scales.missed(p, before);
    }
    double familiar = scales.familiar(x, p, sequences);
    double bits =
        scales.missing(missed)
            + FAMILIAR * familiar
            + scales.telling(p)
            + scales.stance(x, p)
            + free.bits()
            + (word ? related ? KIN : 0 : free.bits() > 0 ? PAIR_IN_FORMULA : PAIR);
    Candidate c = out.note(NoveltyKind.FIRST, p, bits);
    c.loose = (c.now.isEmpty() || c.loose) && free.bits() == 0 && scales.isLoose(x, p);
    c.now.add(p);
    c.ofSubject |= scales.ofSubject(x, p, topic, sequences) || familiar < STRANGE;
    c.ofDays = x.day();
    c.missed = Math.max(c.missed, missed);
    c.perMillion = scales.perMillion(p);
  }
}
