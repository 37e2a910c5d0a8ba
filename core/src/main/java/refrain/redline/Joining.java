package refrain.redline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Takes in the neighbours of matched sentences that are split or merged with them: those whose
 * words, next to the match's own, are found on the other side.
 */
final class Joining {

  private static final int MOST = 5;
  private static final double FOUND = 0.6;
  private static final double LEAST = 2;
  // What the whole lost to its neighbour, where that says much of its own beside it.
  private static final double LEAST_LOST = 4;

  private final List<Sentence> a;
  private final List<Sentence> b;
  private final int[] partnerA;
  private final int[] partnerB;

  private Joining(List<Sentence> a, List<Sentence> b, int[] partnerA, int[] partnerB) {
    this.a = a;
    this.b = b;
    this.partnerA = partnerA;
    this.partnerB = partnerB;
  }

  /** The pairs as matches, each with the neighbours that it takes in. */
  static List<SentenceMatch> of(
      List<Sentence> a, List<Sentence> b, int[] partnerA, int[] partnerB, boolean[] moved) {
    Joining joining = new Joining(a, b, partnerA.clone(), partnerB.clone());
    List<SentenceMatch> out = new ArrayList<>();
    for (int i = 0; i < a.size(); i++) {
      if (partnerA[i] >= 0) {
        out.add(joining.widened(i, partnerA[i], moved[i]));
      }
    }
    return out;
  }

  private SentenceMatch widened(int i, int j, boolean moved) {
    SentenceMatch m = new SentenceMatch(i, i + 1, j, j + 1, moved);
    if (a.get(i).letters().equals(b.get(j).letters())) {
      return m;
    }
    SentenceMatch wide = splits(m);
    return wide.equals(m) ? merges(m) : wide;
  }

  private SentenceMatch splits(SentenceMatch match) {
    SentenceMatch m = match;
    Sentence whole = a.get(m.a0());
    boolean grown = true;
    while (grown && m.b1() - m.b0() < MOST) {
      grown = false;
      if (m.b1() < b.size() && isFree(partnerB, m.b1()) && found(whole, b, m.b0(), m.b1(), true)) {
        partnerB[m.b1()] = m.a0();
        m = new SentenceMatch(m.a0(), m.a1(), m.b0(), m.b1() + 1, m.moved());
        grown = true;
      } else if (m.b0() > 0
          && isFree(partnerB, m.b0() - 1)
          && found(whole, b, m.b0(), m.b1(), false)) {
        partnerB[m.b0() - 1] = m.a0();
        m = new SentenceMatch(m.a0(), m.a1(), m.b0() - 1, m.b1(), m.moved());
        grown = true;
      }
    }
    return m;
  }

  private SentenceMatch merges(SentenceMatch match) {
    SentenceMatch m = match;
    Sentence whole = b.get(m.b0());
    boolean grown = true;
    while (grown && m.a1() - m.a0() < MOST) {
      grown = false;
      if (m.a1() < a.size() && isFree(partnerA, m.a1()) && found(whole, a, m.a0(), m.a1(), true)) {
        partnerA[m.a1()] = m.b0();
        m = new SentenceMatch(m.a0(), m.a1() + 1, m.b0(), m.b1(), m.moved());
        grown = true;
      } else if (m.a0() > 0
          && isFree(partnerA, m.a0() - 1)
          && found(whole, a, m.a0(), m.a1(), false)) {
        partnerA[m.a0() - 1] = m.b0();
        m = new SentenceMatch(m.a0() - 1, m.a1(), m.b0(), m.b1(), m.moved());
        grown = true;
      }
    }
    return m;
  }

  private static boolean isFree(int[] partner, int at) {
    return partner[at] < 0;
  }

  /** Whether the neighbour's words are in the whole sentence, beside those of the part so far. */
  private static boolean found(
      Sentence whole, List<Sentence> parts, int from, int to, boolean next) {
    Sentence neighbour = parts.get(next ? to : from - 1);
    if (isPart(whole, parts, next ? from : from - 1, next ? to + 1 : to)) {
      return true;
    }
    double weight = neighbour.weight();
    if (weight < LEAST) {
      return false;
    }
    double now = NearSentences.shared(joined(parts, from, to), whole);
    double then =
        NearSentences.shared(
            next ? joined(parts, from, to + 1) : joined(parts, from - 1, to), whole);
    double gain = then - now;
    double lost = whole.weight() - now;
    return gain >= FOUND * weight || (gain >= LEAST_LOST && gain >= FOUND * lost);
  }

  /** Whether the parts are, but for blanks and marks, the begin or the end of the whole. */
  private static boolean isPart(Sentence whole, List<Sentence> parts, int from, int to) {
    StringBuilder letters = new StringBuilder();
    parts.subList(from, to).forEach(s -> letters.append(s.letters()));
    return whole.letters().startsWith(letters.toString())
        || whole.letters().endsWith(letters.toString());
  }

  private static Sentence joined(List<Sentence> parts, int from, int to) {
    List<Sentence> own = parts.subList(from, to);
    int[] words = own.stream().flatMapToInt(s -> Arrays.stream(s.words())).toArray();
    double[] weights = own.stream().flatMapToDouble(s -> Arrays.stream(s.weights())).toArray();
    return new Sentence("", words, weights);
  }
}
