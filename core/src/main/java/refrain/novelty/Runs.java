package refrain.novelty;

import refrain.novelty.Speech.Kind;

/** Runs of words of a speech: their edges, and what they are made of. */
final class Runs {

  private final Speech speech;

  Runs(Speech speech) {
    this.speech = speech;
  }

  /** The run without small words at its ends; begin equals end if nothing is left. */
  Candidate.Place trimmed(int sentence, int begin, int end) {
    int from = begin;
    int to = end;
    while (from < to && speech.kind(from) == Kind.SMALL) {
      from++;
    }
    while (to > from && speech.kind(to - 1) == Kind.SMALL) {
      to--;
    }
    return new Candidate.Place(sentence, from, to);
  }

  /** Whether the run has a word that tells something and is no name. */
  boolean tells(Candidate.Place p) {
    return count(p, Kind.CONTENT) + count(p, Kind.MARKED) > 0;
  }

  boolean has(Candidate.Place p, Kind kind) {
    return count(p, kind) > 0;
  }

  int count(Candidate.Place p, Kind kind) {
    int n = 0;
    for (int i = p.begin(); i < p.end(); i++) {
      n += speech.kind(i) == kind ? 1 : 0;
    }
    return n;
  }

  /** Whether the words of a run stand, side by side, in a stretch of the row. */
  boolean stands(Candidate.Place run, int begin, int end) {
    int n = run.end() - run.begin();
    for (int i = begin; i + n <= end; i++) {
      int k = 0;
      while (k < n && speech.word(i + k) == speech.word(run.begin() + k)) {
        k++;
      }
      if (k == n) {
        return true;
      }
    }
    return false;
  }

  /** The words of a run, as a key. */
  String key(Candidate.Place p) {
    StringBuilder out = new StringBuilder();
    for (int i = p.begin(); i < p.end(); i++) {
      out.append(speech.word(i)).append(' ');
    }
    return out.toString();
  }

  /** The words on both sides of a run, which tell two uses from two copies of one. */
  String around(Candidate.Place p) {
    Speech.Sentence x = speech.sentence(p.sentence());
    return (p.begin() > x.begin() ? speech.word(p.begin() - 1) : Speech.GAP)
        + " "
        + (p.end() < x.end() ? speech.word(p.end()) : Speech.GAP);
  }
}
