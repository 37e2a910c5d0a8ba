package refrain.novelty;

import java.util.BitSet;
import refrain.domain.NoveltyKind;
import refrain.novelty.Speech.Kind;

/**
 * Words and word pairs that the speaker never used before, outside of formulas. A longer run is new
 * all the time in anybody's mouth, and says nothing unless a formula stands around it.
 */
final class Firsts {

  private static final double MOST = 6;
  private static final double PAIR = -2;
  private static final double FAMILIAR = 2;
  private static final double STRANGE = 0.5;

  private final Speech speech;
  private final Sequences sequences;
  private final Scales scales;

  Firsts(Speech speech, Sequences sequences, Scales scales) {
    this.speech = speech;
    this.sequences = sequences;
    this.scales = scales;
  }

  /**
   * Notes what is new at some words of a sentence.
   *
   * @param free the words, as places of the row
   * @param before number of words that the speaker said before
   */
  void of(int sentence, BitSet free, BitSet topic, int before, Candidates out) {
    int i = free.nextSetBit(0);
    while (i >= 0) {
      int end = end(i, free);
      if (end > i) {
        note(new Candidate.Place(sentence, i, end), topic, before, out);
        i = free.nextSetBit(end);
      } else {
        i = free.nextSetBit(i + 1);
      }
    }
  }

  /** End of the run of new words and pairs that begins here; the begin if none does. */
  private int end(int begin, BitSet free) {
    int end = begin;
    while (end - begin < Sequences.LONGEST && free.get(end) && isNewWord(end)) {
      end++;
    }
    int last = Math.max(begin, end - 1);
    while (last + 1 - begin < Sequences.LONGEST
        && free.get(last)
        && free.get(last + 1)
        && isNewPair(last)) {
      last++;
      end = last + 1;
    }
    return end;
  }

  private boolean isNewWord(int at) {
    Kind kind = speech.kind(at);
    return (kind.tells() || kind == Kind.NAME) && sequences.days(at, 1) == 0;
  }

  private boolean isNewPair(int at) {
    return sequences.isRun(at, 2)
        && speech.kind(at) == Kind.CONTENT
        && speech.kind(at + 1) == Kind.CONTENT
        && sequences.days(at, 2) == 0;
  }

  private void note(Candidate.Place p, BitSet topic, int before, Candidates out) {
    Speech.Sentence x = speech.sentence(p.sentence());
    boolean word = false;
    double missed = 0;
    for (int i = p.begin(); i < p.end(); i++) {
      if (sequences.days(i, 1) == 0) {
        word = true;
        missed =
            Math.max(missed, scales.missed(new Candidate.Place(p.sentence(), i, i + 1), before));
      }
    }
    if (!word) {
      missed = scales.missed(p, before);
    }
    double familiar = scales.familiar(x, p, sequences);
    double bits =
        Math.min(MOST, Scales.log2(1 + missed)) + FAMILIAR * familiar + (word ? 0 : PAIR);
    Candidate c = out.note(NoveltyKind.FIRST, p, bits);
    c.now.add(p);
    c.ofSubject |= scales.ofSubject(x, p, topic, sequences) || familiar < STRANGE;
    c.ofDays = x.day();
    c.missed = Math.max(c.missed, missed);
    c.perMillion = scales.perMillion(p);
  }
}
