package refrain.novelty;

import java.util.BitSet;
import refrain.domain.NoveltyKind;
import refrain.novelty.Speech.Kind;

/**
 * Words that the speaker used on several days, then on none for a long time, and now again. There
 * must be several days of speech without them, and a long gap in what was read counts as half a
 * year.
 */
final class Returns {

  private static final int FEWEST_USES = 2;
  private static final int FEWEST_USES_OF_RUN = 4;
  private static final int FEWEST_DAYS_WITHOUT = 8;
  private static final double FAMILIAR = 2;
  private static final int LONGEST = 4;
  private static final double MOST = 3;

  private final Speech speech;
  private final Sequences sequences;
  private final Scales scales;
  private final int absentDays;

  Returns(Speech speech, Sequences sequences, Scales scales, int absentDays) {
    this.speech = speech;
    this.sequences = sequences;
    this.scales = scales;
    this.absentDays = absentDays;
  }

  /** Notes what returns at some words of a sentence, given as places of the row. */
  void of(int sentence, FormulaChanges.Free free, BitSet topic, Candidates out) {
    Speech.Sentence x = speech.sentence(sentence);
    for (int i = free.places().nextSetBit(0); i >= 0; i = free.places().nextSetBit(i + 1)) {
      for (int n = 1; n <= LONGEST && i + n <= x.end(); n++) {
        if (isLeast(i, n, x.day())) {
          Candidate.Place p = new Candidate.Place(sentence, i, i + n);
          // What comes back in loose speech and not of the speaker comes back by habit.
          if (free.bits() > 0 || (n == 1 && !scales.isLoose(x, p))) {
            note(p, free, topic, out);
          }
          break;
        }
      }
    }
  }

  /** Whether the run returns and no part of it does. */
  private boolean isLeast(int at, int n, int today) {
    if (!returns(at, n, today)) {
      return false;
    }
    if (n == 1) {
      return speech.kind(at).tells();
    }
    int content = 0;
    for (int i = at; i < at + n; i++) {
      content += speech.kind(i) == Kind.CONTENT ? 1 : 0;
    }
    return content >= 2
        && speech.kind(at).tells()
        && speech.kind(at + n - 1).tells()
        && speech.isOneRun(at, at + n)
        && !returns(at, n - 1, today)
        && !returns(at + 1, n - 1, today);
  }

  private boolean returns(int at, int n, int today) {
    int last = sequences.last(at, n);
    return last != Sequences.NEVER
        && sequences.days(at, n) >= (n == 1 ? FEWEST_USES : FEWEST_USES_OF_RUN)
        && today - last > FEWEST_DAYS_WITHOUT
        && speech.watched(last, today) >= absentDays;
  }

  private void note(Candidate.Place p, FormulaChanges.Free free, BitSet topic, Candidates out) {
    Speech.Sentence x = speech.sentence(p.sentence());
    int n = p.end() - p.begin();
    int last = sequences.last(p.begin(), n);
    int days = sequences.days(p.begin(), n);
    double missed = days / (last + 1.0) * (x.day() - last - 1);
    double bits =
        Math.min(MOST, Scales.log2(1 + missed))
            + FAMILIAR * scales.familiar(x, p, sequences)
            + scales.telling(p)
            + scales.stance(x, p)
            + free.bits();
    Candidate c = out.note(NoveltyKind.RETURN, p, bits);
    c.now.add(p);
    boolean brought = false;
    for (int i = p.begin(); i < p.end(); i++) {
      brought |= topic.get(speech.word(i)) && speech.kind(i) != Kind.SMALL;
    }
    c.ofSubject |= brought || scales.ofSubject(x, p, topic, sequences);
    c.days = days;
    c.ofDays = x.day();
    c.last = last;
    c.missed = missed;
    c.perMillion = scales.perMillion(p);
  }
}
