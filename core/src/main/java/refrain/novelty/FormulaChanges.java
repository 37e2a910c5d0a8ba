package refrain.novelty;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import refrain.domain.NoveltyKind;
import refrain.novelty.Speech.Kind;

/**
 * What changed in a formula: words that came in, words that went out, and words that gave way to
 * others. A sentence is of a formula if sentences of at least two earlier days are worded alike;
 * words are usual in it if most of its latest uses have them.
 */
final class FormulaChanges {

  private static final int FEWEST_USES = 2;
  private static final int FEWEST_WITH = 3;
  private static final double USUAL = 2 / 3.0;
  private static final int LONGEST = 8;
  private static final int LONGEST_OUT = 14;
  private static final double STANDING = 1.5;
  private static final double LEAST_SHARE = 0.4;
  private static final double GONE = 2;
  private static final double WEIGHTY = 0.1;
  private static final double WEIGHTIEST = 3;

  private final Speech speech;
  private final Sequences sequences;
  private final Formulas formulas;
  private final Scales scales;
  private final Runs runs;

  FormulaChanges(Speech speech, Sequences sequences, Formulas formulas, Scales scales) {
    this.speech = speech;
    this.sequences = sequences;
    this.formulas = formulas;
    this.scales = scales;
    this.runs = new Runs(speech);
  }

  /**
   * Words that may be new by themselves.
   *
   * @param places places of the row
   * @param bits weight of the formula around them, 0 without one
   */
  record Free(BitSet places, double bits) {}

  /**
   * Notes what changed.
   *
   * @param members the formula's earlier sentences, latest first
   * @return where anything else may be new
   */
  Free of(int sentence, List<Formulas.Member> members, BitSet topic, int before, Candidates out) {
    Speech.Sentence x = speech.sentence(sentence);
    BitSet free = new BitSet();
    if (members.size() < FEWEST_USES) {
      free.set(x.begin(), x.end());
      return new Free(free, 0);
    }
    List<Formulas.Member> latest = members.subList(0, Math.min(Formulas.LATEST, members.size()));
    for (Formulas.Member m : latest) {
      if (same(x, speech.sentence(m.sentence()))) {
        return new Free(free, 0);
      }
    }
    Formulas.Member model = latest.get(0);
    double standing = standing(model, members.size());
    for (Change change : Change.between(speech, speech.sentence(model.sentence()), x)) {
      Candidate.Place come = runs.trimmed(sentence, change.begin(), change.end());
      Candidate.Place gone =
          runs.trimmed(model.sentence(), change.beginBefore(), change.endBefore());
      if (change.length() > LONGEST) {
        free.set(change.begin(), change.end());
      }
      note(x, change, come, gone, latest, standing, topic, before, out);
    }
    return new Free(free, standing);
  }

  /** Weight of a formula, by how much of it stands and how often it was used. */
  private static double standing(Formulas.Member model, int uses) {
    return (LEAST_SHARE + (1 - LEAST_SHARE) * model.alike()) * STANDING * Scales.log2(1 + uses);
  }

  private boolean same(Speech.Sentence x, Speech.Sentence y) {
    if (x.length() != y.length()) {
      return false;
    }
    for (int i = 0; i < x.length(); i++) {
      if (speech.word(x.begin() + i) != speech.word(y.begin() + i)) {
        return false;
      }
    }
    return true;
  }

  private void note(
      Speech.Sentence x,
      Change change,
      Candidate.Place come,
      Candidate.Place gone,
      List<Formulas.Member> latest,
      double standing,
      BitSet topic,
      int before,
      Candidates out) {
    Formulas.Member model = latest.get(0);
    boolean fresh = runs.tells(come) && change.length() <= LONGEST;
    Candidate.Place words = fresh ? fresh(x, come) : come;
    fresh &= words.end() > words.begin();
    List<Formulas.Member> with = with(gone, latest);
    boolean dropped =
        runs.tells(gone)
            && gone.end() - gone.begin() <= LONGEST_OUT
            && with.size() >= FEWEST_WITH
            && with.size() >= USUAL * latest.size()
            && !saidToday(gone, x.day());
    if (!fresh && !dropped) {
      return;
    }
    double bits = 0;
    double missed = 0;
    if (fresh) {
      missed = missed(words, before);
      bits += scales.missing(missed) + scales.telling(words) + scales.stance(x, words) + standing;
    }
    if (dropped) {
      bits +=
          GONE * Scales.log2(1 + with.size()) * with.size() / latest.size()
              + Math.min(WEIGHTIEST, WEIGHTY * formulas.bits(gone.begin(), gone.end()));
    }
    NoveltyKind kind =
        fresh && dropped ? NoveltyKind.REPLACED : fresh ? NoveltyKind.FIRST : NoveltyKind.DROPPED;
    Candidate.Place key = fresh ? words : gone;
    Candidate c = out.note(kind, key, bits);
    c.now.add(fresh ? words : standing(x, change, come));
    c.ofSubject |= fresh ? scales.ofSubject(x, words, topic, sequences) : runs.has(gone, Kind.NAME);
    c.like = model.sentence();
    if (dropped || gone.end() > gone.begin()) {
      c.before = gone;
    }
    if (dropped) {
      c.days = with.size();
      c.ofDays = latest.size();
      c.last = speech.sentence(model.sentence()).day();
      with.stream().skip(1).forEach(m -> c.earlier.add(found(gone, m.sentence())));
    } else {
      c.ofDays = x.day();
    }
    c.missed = missed;
    c.perMillion = scales.perMillion(key);
  }

  /** What stands where words are missing: other words, or the words on both sides of the gap. */
  private Candidate.Place standing(Speech.Sentence x, Change change, Candidate.Place come) {
    if (come.end() > come.begin()) {
      return come;
    }
    int begin = Math.max(x.begin(), change.begin() - 1);
    int end = Math.min(x.end(), change.end() + 1);
    return new Candidate.Place(come.sentence(), begin, end);
  }

  /**
   * The words that came in if they were never used before, else with a word beside them with which
   * they were never used; empty if the speaker used all that.
   */
  private Candidate.Place fresh(Speech.Sentence x, Candidate.Place come) {
    int n = come.end() - come.begin();
    if (isNew(come)) {
      return come;
    }
    if (n <= 2) {
      int right = nextTelling(come.end(), x.end(), 1);
      Candidate.Place more = new Candidate.Place(come.sentence(), come.begin(), right + 1);
      if (right >= 0 && more.end() - more.begin() <= Sequences.LONGEST - 2 && isNew(more)) {
        return more;
      }
    }
    return new Candidate.Place(come.sentence(), come.begin(), come.begin());
  }

  private int nextTelling(int from, int to, int step) {
    for (int i = from; i < to; i += step) {
      if (speech.kind(i).tells()) {
        return i;
      }
    }
    return -1;
  }

  private boolean isNew(Candidate.Place p) {
    int n = p.end() - p.begin();
    if (wereListed(p)) {
      return false;
    }
    if (n <= Sequences.LONGEST) {
      return sequences.days(p.begin(), n) == 0;
    }
    for (int i = p.begin(); i + 2 <= p.end(); i++) {
      if (speech.kind(i).tells() && speech.kind(i + 1).tells() && sequences.days(i, 2) == 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether each of the words stood in a title or list before: a name that is known from there. */
  private boolean wereListed(Candidate.Place p) {
    int day = speech.sentence(p.sentence()).day();
    for (int i = p.begin(); i < p.end(); i++) {
      if (!speech.wasListed(i, day)) {
        return false;
      }
    }
    return true;
  }

  private double missed(Candidate.Place p, int before) {
    double most = scales.missed(p, before);
    for (int i = p.begin(); i < p.end(); i++) {
      if (speech.kind(i).tells() && sequences.days(i, 1) == 0) {
        most = Math.max(most, scales.missed(new Candidate.Place(p.sentence(), i, i + 1), before));
      }
    }
    return most;
  }

  private List<Formulas.Member> with(Candidate.Place run, List<Formulas.Member> members) {
    List<Formulas.Member> out = new ArrayList<>();
    for (Formulas.Member m : members) {
      Speech.Sentence y = speech.sentence(m.sentence());
      if (run.end() > run.begin() && runs.stands(run, y.begin(), y.end())) {
        out.add(m);
      }
    }
    return out;
  }

  private Candidate.Place found(Candidate.Place run, int sentence) {
    Speech.Sentence y = speech.sentence(sentence);
    int n = run.end() - run.begin();
    for (int i = y.begin(); i + n <= y.end(); i++) {
      if (runs.stands(run, i, i + n)) {
        return new Candidate.Place(sentence, i, i + n);
      }
    }
    return new Candidate.Place(sentence, y.begin(), y.end());
  }

  private boolean saidToday(Candidate.Place run, int day) {
    int first = speech.firstSentence(day);
    int last = speech.firstSentence(day + 1) - 1;
    return runs.stands(run, speech.sentence(first).begin(), speech.sentence(last).end());
  }
}
