package refrain.novelty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import refrain.words.Background;

/**
 * Finds for a sentence the earlier sentences of the same speaker that are worded alike: the formula
 * that it belongs to. Two sentences are alike if the words they share weigh most of the lighter one
 * and a good part of the heavier one; a word weighs the bits that it carries, by how common it is
 * in general English and in the speaker's sentences so far.
 */
final class Formulas {

  /** Number of the latest uses that a formula is judged by. */
  static final int LATEST = 8;

  private static final int ASKED = 12;
  private static final int TAIL = 40;
  private static final int COMPARED = 24;
  private static final double OF_LIGHTER = 0.62;
  private static final double OF_HEAVIER = 0.38;
  private static final double LEAST_BITS = 24;
  private static final double HEAVIEST = 13;
  private static final double SMALL = 0.7;
  // As if so many sentences without the word had been read before the first.
  private static final double UNREAD = 32;

  private final Speech speech;
  private final double[] general;
  private final int[] used;
  private final Tail[] tails;
  private final double[] shared;
  private final int[][] sorted;
  private int learned;

  Formulas(Speech speech, Background background) {
    this.speech = speech;
    this.general = new double[speech.vocabulary()];
    for (int w = 0; w < general.length; w++) {
      double p = (background.count(speech.spelling(w)) + 1.0) / (background.total() + 1.0);
      general[w] = Math.min(HEAVIEST, -Math.log(p) / Math.log(2));
    }
    this.used = new int[speech.vocabulary()];
    this.tails = new Tail[speech.vocabulary()];
    this.sorted = new int[speech.sentences()][0];
    this.shared = new double[speech.sentences()];
  }

  /**
   * An earlier sentence.
   *
   * @param sentence its number
   * @param alike share of the heavier sentence's weight that both have
   */
  record Member(int sentence, double alike) {}

  /** The last numbers of a growing list. */
  private static final class Tail {
    private final int[] numbers = new int[TAIL];
    private int count;

    void add(int number) {
      if (count == 0 || numbers[(count - 1) % TAIL] != number) {
        numbers[count++ % TAIL] = number;
      }
    }
  }

  /** Bits that a word carries here. */
  double bits(int at) {
    int w = speech.word(at);
    if (speech.kind(at) == Speech.Kind.SMALL) {
      return SMALL;
    }
    double here = Math.log((learned + UNREAD) / (used[w] + 1.0)) / Math.log(2);
    return Math.max(SMALL, Math.min(general[w], here + 2));
  }

  /** Bits of a stretch of words. */
  double bits(int begin, int end) {
    double sum = 0;
    for (int i = begin; i < end; i++) {
      sum += bits(i);
    }
    return sum;
  }

  /** The like sentences of earlier days, at most one for each day, latest first. */
  List<Member> of(int number) {
    Speech.Sentence x = speech.sentence(number);
    int[] ask = asked(x);
    int[] touched = new int[ask.length * TAIL];
    int n = 0;
    for (int at : ask) {
      Tail tail = tails[speech.word(at)];
      for (int k = 0; tail != null && k < Math.min(TAIL, tail.count); k++) {
        int s = tail.numbers[k];
        if (shared[s] == 0) {
          touched[n++] = s;
        }
        shared[s] += bits(at);
      }
    }
    List<Integer> best = new ArrayList<>();
    for (int k = 0; k < n; k++) {
      best.add(touched[k]);
    }
    best.sort(Comparator.comparingDouble((Integer s) -> -shared[s]).thenComparingInt(s -> -s));
    for (int k = 0; k < n; k++) {
      shared[touched[k]] = 0;
    }
    List<Member> out = new ArrayList<>();
    for (int s : best.subList(0, Math.min(COMPARED, best.size()))) {
      double alike = alike(number, s);
      if (alike > 0 && speech.sentence(s).day() < x.day()) {
        out.add(new Member(s, alike));
      }
    }
    return onePerDay(out);
  }

  private List<Member> onePerDay(List<Member> members) {
    members.sort(
        Comparator.comparingInt((Member m) -> -speech.sentence(m.sentence()).day())
            .thenComparing(Comparator.comparingDouble(Member::alike).reversed())
            .thenComparingInt(Member::sentence));
    List<Member> out = new ArrayList<>();
    int day = -1;
    for (Member m : members) {
      if (speech.sentence(m.sentence()).day() != day) {
        day = speech.sentence(m.sentence()).day();
        out.add(m);
      }
    }
    return out;
  }

  /** The heaviest words of a sentence, each once. */
  private int[] asked(Speech.Sentence x) {
    int[] best = new int[ASKED];
    double[] weights = new double[ASKED];
    int n = 0;
    for (int i = x.begin(); i < x.end(); i++) {
      double bits = speech.kind(i) == Speech.Kind.SMALL ? 0 : bits(i);
      int at = n;
      while (at > 0 && weights[at - 1] < bits) {
        at--;
      }
      if (at < ASKED && bits > 0) {
        int last = Math.min(n, ASKED - 1);
        for (int k = last; k > at; k--) {
          best[k] = best[k - 1];
          weights[k] = weights[k - 1];
        }
        best[at] = i;
        weights[at] = bits;
        n = Math.min(ASKED, n + 1);
      }
    }
    return Arrays.copyOf(best, n);
  }

  /** Share of the heavier sentence that both have; 0 if they are not alike. */
  double alike(int first, int second) {
    Speech.Sentence x = speech.sentence(first);
    Speech.Sentence y = speech.sentence(second);
    int[] a = sorted(first);
    int[] b = sorted(second);
    double common = 0;
    int i = 0;
    int j = 0;
    while (i < a.length && j < b.length) {
      int compared = Integer.compare(speech.word(a[i]), speech.word(b[j]));
      if (compared == 0) {
        common += bits(a[i]);
      }
      i += compared <= 0 ? 1 : 0;
      j += compared >= 0 ? 1 : 0;
    }
    double inX = bits(x.begin(), x.end());
    double inY = bits(y.begin(), y.end());
    double lighter = Math.min(inX, inY);
    double heavier = Math.max(inX, inY);
    boolean alike =
        common >= LEAST_BITS && common >= OF_LIGHTER * lighter && common >= OF_HEAVIER * heavier;
    return alike || (common >= 0.9 * heavier) ? common / heavier : 0;
  }

  /** Places of a sentence's words, in the order of the words. */
  private int[] sorted(int number) {
    int[] known = sorted[number];
    if (known.length > 0) {
      return known;
    }
    Speech.Sentence x = speech.sentence(number);
    long[] keys = new long[x.length()];
    for (int k = 0; k < keys.length; k++) {
      keys[k] = ((long) speech.word(x.begin() + k) << 32) | (x.begin() + k);
    }
    Arrays.sort(keys);
    int[] places = Arrays.stream(keys).mapToInt(k -> (int) k).toArray();
    sorted[number] = places;
    return places;
  }

  /** Learns a sentence; sentences come in order. */
  void learn(int number) {
    Speech.Sentence x = speech.sentence(number);
    learned++;
    for (int i = x.begin(); i < x.end(); i++) {
      if (speech.kind(i) == Speech.Kind.SMALL) {
        continue;
      }
      int w = speech.word(i);
      used[w]++;
      if (tails[w] == null) {
        tails[w] = new Tail();
      }
      tails[w].add(number);
    }
  }
}
