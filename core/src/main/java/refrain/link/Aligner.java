package refrain.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the places where two word runs agree: local alignment with affine gaps (Smith and Waterman
 * 1981, Gotoh 1982), computed over the pairs of equal words alone (Eppstein, Galil, Giancarlo and
 * Italiano, "Sparse dynamic programming", 1992). An equal word earns its information in bits, a
 * differing pair or a gap costs bits; what is left estimates the log odds, to base 2, of two
 * passages with one origin against two that met by chance. A word that says nearly the same ({@link
 * refrain.words.NearWords}) earns its share of the less telling of the two.
 *
 * <p>Which words are aligned depends on the two runs and the background alone, whichever is given
 * first and whatever else the corpus holds; {@link #score} then weighs an alignment in its corpus.
 */
final class Aligner implements Matcher {

  private static final int MOST_BLOCKS = 4;
  // Fewer bits are not looked at, however much else two runs share.
  private static final double BLOCK = 10;
  // A block somewhere else: where in either of two sentences is a choice of some hundred.
  private static final double JUMP = 8;
  private static final double DENSE = 0.5;
  private static final int FEWEST_TELLING_WORDS = 2;

  // Marks of a word of the run and of one near such a word, beside the number of the run.
  private static final int EQUAL = 1;
  private static final int NEAR = 2;
  private static final int MARKS = 4;
  // Bits by which two sums of the same numbers may differ.
  private static final double ROUNDING = 1e-3;
  private static final int MOST_STAMPS = Integer.MAX_VALUE / MARKS - 1;

  private final Vocabulary vocabulary;
  private final boolean weighed;
  // For each word the number of the last run that had it or a near one, times four, and the marks.
  private int[] marks = new int[0];
  // For each word its last place in the run, for each place the one before with that word.
  private int[] lasts = new int[0];
  private int[] befores = new int[64];
  private int stamp;
  private int[] inA = new int[64];
  private int[] inB = new int[64];
  private int[] previous = new int[64];
  private double[] scores = new double[64];
  // What a pair is worth by itself, and right after another pair of equal words.
  private float[] worths = new float[64];
  private float[] worthsNext = new float[64];
  // What it is worth in the corpus at most; asked only where runs are weighed.
  private float[] mosts = new float[64];
  private boolean runIsFirst;

  Aligner(Vocabulary vocabulary) {
    this(vocabulary, false);
  }

  /**
   * @param weighed whether what cannot be worth the bits in the corpus either, as runs were last
   *     weighed in it, is not aligned
   */
  Aligner(Vocabulary vocabulary, boolean weighed) {
    this.vocabulary = vocabulary;
    this.weighed = weighed;
  }

  @Override
  public void compareWith(Run run) {
    if (marks.length < vocabulary.size()) {
      marks = Arrays.copyOf(marks, vocabulary.size() * 2);
      lasts = Arrays.copyOf(lasts, marks.length);
    }
    int[] words = run.words();
    if (befores.length < words.length) {
      befores = new int[words.length * 2];
    }
    stamp = stamp == MOST_STAMPS ? first() : stamp + 1;
    for (int i = 0; i < words.length; i++) {
      int w = words[i];
      befores[i] = is(w, EQUAL) ? lasts[w] : -1;
      mark(w, EQUAL);
      lasts[w] = i;
      for (int near : vocabulary.near(w)) {
        mark(near, NEAR);
      }
    }
  }

  private int first() {
    Arrays.fill(marks, 0);
    return 1;
  }

  private boolean is(int word, int mark) {
    return marks[word] / MARKS == stamp && (marks[word] & mark) != 0;
  }

  private void mark(int word, int mark) {
    marks[word] = (marks[word] / MARKS == stamp ? marks[word] : stamp * MARKS) | mark;
  }

  /**
   * First the alignments in which the words stand in one order, best first, none sharing a word of
   * either run with another; then the one that joins several blocks, if it is dense.
   */
  @Override
  public List<Alignment> align(Run run, Run other, double least) {
    int count = pairs(run, other);
    if (!attains(count, least)) {
      return List.of();
    }
    runIsFirst = run.isBefore(other, vocabulary);
    List<Alignment> blocks = new ArrayList<>(1);
    while (blocks.size() < MOST_BLOCKS && count > 0) {
      Alignment next = best(count);
      if (next == null || next.score() < BLOCK) {
        break;
      }
      blocks.add(next);
      count = without(next, count);
    }
    List<Alignment> out = new ArrayList<>(1);
    for (Alignment block : blocks) {
      if (block.score() >= least && tells(run, block)) {
        out.add(block);
      }
    }
    Alignment joined = joined(run, other, blocks);
    if (joined != null && joined.score() >= least && tells(run, joined)) {
      out.add(joined);
    }
    return out;
  }

  /**
   * The blocks as one alignment whose parts stand in another order or further apart, where together
   * they make up half of the stretch that they span in both runs.
   */
  private static @Nullable Alignment joined(Run run, Run other, List<Alignment> blocks) {
    double score = 0;
    int parts = 0;
    int words = 0;
    for (Alignment block : blocks) {
      double worth = block.score() - (parts == 0 ? 0 : JUMP);
      if (worth > 0) {
        score += worth;
        words += block.a().length;
        parts++;
      }
    }
    if (parts < 2) {
      return null;
    }
    byte[] a = new byte[words];
    byte[] b = new byte[words];
    int n = 0;
    for (int k = 0; k < blocks.size(); k++) {
      Alignment block = blocks.get(k);
      for (int w = 0; w < block.a().length && (k == 0 || block.score() > JUMP); w++) {
        a[n] = block.a()[w];
        b[n++] = block.b()[w];
      }
    }
    Alignment all = Alignment.of(a, b, n, score);
    return isDense(run, all.a(), all.beginA(), all.endA())
            && isDense(other, all.b(), all.beginB(), all.endB())
        ? all
        : null;
  }

  private static boolean isDense(Run run, byte[] places, int begin, int end) {
    double shared = 0;
    for (byte place : places) {
      shared += run.given()[place];
    }
    double whole = 0;
    for (int i = begin; i < end; i++) {
      whole += run.given()[i];
    }
    return shared >= whole * DENSE;
  }

  /**
   * Lists the pairs of places with equal or near words, by the place in the other run. A common
   * word counts only next to another equal one: alone it is worth next to nothing.
   */
  private int pairs(Run run, Run other) {
    int[] a = run.words();
    int[] b = other.words();
    int count = 0;
    for (int j = 0; j < b.length; j++) {
      int word = b[j];
      if (marks[word] < stamp * MARKS) {
        continue;
      }
      if (is(word, EQUAL)) {
        boolean function = vocabulary.isFunction(word);
        for (int i = lasts[word]; i >= 0; i = befores[i]) {
          if (!function || hasEqualNeighbour(a, i, b, j)) {
            boolean next = i > 0 && j > 0 && a[i - 1] == b[j - 1];
            float alone = vocabulary.alone(word);
            float here = weighed ? here(run, i, other, j, next) : 0;
            count = add(count, i, j, alone, next ? other.given()[j] : alone, here);
          }
        }
      }
      if (!is(word, NEAR)) {
        continue;
      }
      int[] nearWords = vocabulary.near(word);
      for (int n = 0; n < nearWords.length; n++) {
        int near = nearWords[n];
        if (is(near, EQUAL)) {
          float worth =
              vocabulary.nearness(word)[n]
                  * Math.min(vocabulary.general(word), vocabulary.general(near));
          for (int i = lasts[near]; i >= 0; i = befores[i]) {
            float here = weighed ? vocabulary.worthHere(near, word) : 0;
            count = add(count, i, j, worth, worth, here);
          }
        }
      }
    }
    return count;
  }

  private static boolean hasEqualNeighbour(int[] a, int i, int[] b, int j) {
    return (i > 0 && j > 0 && a[i - 1] == b[j - 1])
        || (i + 1 < a.length && j + 1 < b.length && a[i + 1] == b[j + 1]);
  }

  /** What equal words are worth in the corpus at most, seen from either run. */
  private float here(Run run, int i, Run other, int j, boolean next) {
    int word = run.words()[i];
    float alone = vocabulary.alone(word, vocabulary.here(word));
    return next ? Math.max(alone, Math.max(run.here(i), other.here(j))) : alone;
  }

  private int add(int count, int i, int j, float worth, float worthNext, float here) {
    if (count == inA.length) {
      inA = Arrays.copyOf(inA, count * 2);
      inB = Arrays.copyOf(inB, count * 2);
      previous = Arrays.copyOf(previous, count * 2);
      scores = Arrays.copyOf(scores, count * 2);
      worths = Arrays.copyOf(worths, count * 2);
      worthsNext = Arrays.copyOf(worthsNext, count * 2);
      mosts = Arrays.copyOf(mosts, count * 2);
    }
    inA[count] = i;
    inB[count] = j;
    worths[count] = worth;
    worthsNext[count] = worthNext;
    mosts[count] = here;
    return count + 1;
  }

  /** Whether the words of the pairs can be worth so many bits at most. */
  private boolean attains(int count, double least) {
    double sum = 0;
    double here = 0;
    for (int k = 0; k < count; ) {
      int j = inB[k];
      boolean lonely = k == 0 || inB[k - 1] != j - 1;
      float most = 0;
      float mostHere = 0;
      for (; k < count && inB[k] == j; k++) {
        most = Math.max(most, lonely ? worths[k] : Math.max(worths[k], worthsNext[k]));
        mostHere = Math.max(mostHere, mosts[k]);
      }
      sum += most;
      here += mostHere;
    }
    return sum >= least && (!weighed || here + ROUNDING >= least);
  }

  private @Nullable Alignment best(int count) {
    double top = 0;
    int end = -1;
    for (int k = 0; k < count; k++) {
      int i = inA[k];
      int j = inB[k];
      double score = worths[k];
      int from = -1;
      for (int p = k - 1; p >= 0 && j - inB[p] - 1 <= GapCosts.WIDEST; p--) {
        int skippedA = i - inA[p] - 1;
        int skippedB = j - inB[p] - 1;
        if (skippedA < 0 || skippedB < 0 || skippedA > GapCosts.WIDEST) {
          continue;
        }
        double earned = skippedA == 0 && skippedB == 0 ? worthsNext[k] : worths[k];
        double through = scores[p] - GapCosts.of(skippedA, skippedB) + earned;
        if (through > score || (through == score && from >= 0 && isNearer(p, from))) {
          score = through;
          from = p;
        }
      }
      scores[k] = score;
      previous[k] = from;
      if (score > top || (score == top && isEarlier(k, end))) {
        top = score;
        end = k;
      }
    }
    return end < 0 ? null : trace(end, top);
  }

  /** Of two places equally good to come from, the nearer; the same seen from either run. */
  private boolean isNearer(int p, int q) {
    int sum = Integer.compare(inA[p] + inB[p], inA[q] + inB[q]);
    return sum > 0 || (sum == 0 && first(p) > first(q));
  }

  private boolean isEarlier(int p, int q) {
    int sum = Integer.compare(inA[p] + inB[p], inA[q] + inB[q]);
    return sum < 0 || (sum == 0 && first(p) < first(q));
  }

  private int first(int k) {
    return runIsFirst ? inA[k] : inB[k];
  }

  private Alignment trace(int end, double score) {
    int length = 0;
    for (int k = end; k >= 0; k = previous[k]) {
      length++;
    }
    byte[] a = new byte[length];
    byte[] b = new byte[length];
    for (int k = end; k >= 0; k = previous[k]) {
      length--;
      a[length] = (byte) inA[k];
      b[length] = (byte) inB[k];
    }
    return new Alignment(a, b, score);
  }

  private boolean tells(Run run, Alignment x) {
    int count = 0;
    for (byte i : x.a()) {
      count += vocabulary.isFunction(run.words()[i]) ? 0 : 1;
    }
    return count >= FEWEST_TELLING_WORDS;
  }

  /** Drops the pairs within the stretches of an alignment; the rest keeps its order. */
  private int without(Alignment x, int count) {
    int beginB = x.beginB();
    int endB = x.endB();
    int kept = 0;
    for (int k = 0; k < count; k++) {
      boolean insideA = inA[k] >= x.beginA() && inA[k] < x.endA();
      boolean insideB = inB[k] >= beginB && inB[k] < endB;
      if (!insideA && !insideB) {
        inA[kept] = inA[k];
        inB[kept] = inB[k];
        worths[kept] = worths[k];
        worthsNext[kept] = worthsNext[k];
        kept++;
      }
    }
    return kept;
  }

  @Override
  public double score(Phrase phrase, Phrase other, Alignment x) {
    byte[] a = x.a();
    byte[] b = x.b();
    double score = phrase.alone(a[0], other, b[0]);
    for (int k = 1; k < a.length; k++) {
      int skippedA = a[k] - a[k - 1] - 1;
      int skippedB = b[k] - b[k - 1] - 1;
      boolean jump = skippedA > GapCosts.WIDEST || skippedB < 0 || skippedB > GapCosts.WIDEST;
      boolean next =
          skippedA == 0 && skippedB == 0 && phrase.words()[a[k - 1]] == other.words()[b[k - 1]];
      score += next ? phrase.shared(a[k], other, b[k]) : phrase.alone(a[k], other, b[k]);
      score -= jump ? JUMP : GapCosts.of(skippedA, skippedB);
    }
    return score;
  }
}
