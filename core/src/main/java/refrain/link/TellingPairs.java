package refrain.link;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import refrain.words.Background;
import refrain.words.NearWords;

/**
 * Candidates in memory: an inverted index over runs of words: pairs of telling words, next to each
 * other or with up to two telling words between, three in a row, and three words with a small one
 * in the middle ("refer you to"). For words that say nearly the same one stands ({@link Heads}).
 * What finding costs depends on how many others share a run, up to a limit, not on how many there
 * are.
 */
final class TellingPairs implements Candidates {

  private static final int REACH = 3;
  private static final double SHARE = 0.8;
  // A word next to a small one stands in other keys too.
  private static final float HALF = 0.5f;

  private final Map<String, Word> words = new HashMap<>();
  private final Background background;
  private final Heads heads;
  private final Postings postings = new Postings();
  private final Keys added = new Keys();

  /** A word's digest and general information, and whether it tells something by itself. */
  private record Word(long digest, float bits, boolean tells) {}

  TellingPairs(Background background, NearWords nearWords) {
    this.background = background;
    this.heads = new Heads(background, nearWords);
  }

  @Override
  public int add(List<String> wording) {
    for (String word : wording) {
      words.computeIfAbsent(word, this::made);
    }
    int n = added.of(wording);
    return postings.add(added.keys, n, digest(wording));
  }

  @Override
  public Search search() {
    return new PairSearch();
  }

  @Override
  public boolean areWorthComparing(List<String> wording, List<String> others, double least) {
    Keys mine = new Keys();
    Keys theirs = new Keys();
    int n = mine.of(wording);
    int m = theirs.of(others);
    long digest = digest(wording);
    long other = digest(others);
    double sum = 0;
    int j = 0;
    for (int i = 0; i < n; i++) {
      while (j < m && theirs.keys[j] < mine.keys[i]) {
        j++;
      }
      if (j < m && theirs.keys[j] == mine.keys[i] && postings.counts(mine.keys[i], digest, other)) {
        sum += mine.worths[i];
      }
    }
    return sum >= least * SHARE;
  }

  /** Sums up, for every wording met under a key, what the keys are worth. */
  private final class PairSearch implements Search {

    private final Keys sought = new Keys();
    private float[] shared = new float[postings.size()];
    private int[] touched = new int[postings.size()];
    private int[] lists = new int[0];

    @Override
    public int[] find(List<String> wording, double least, int before) {
      if (shared.length < postings.size()) {
        shared = new float[postings.size()];
        touched = new int[postings.size()];
      }
      int n = sought.of(wording);
      if (lists.length < n) {
        lists = new int[sought.keys.length];
      }
      // All are looked up before any is followed: in a large table each lookup waits for memory.
      for (int k = 0; k < n; k++) {
        lists[k] = postings.find(sought.keys[k]);
      }
      long digest = digest(wording);
      int found = 0;
      for (int k = 0; k < n; k++) {
        int list = lists[k];
        float worth = sought.worths[k];
        if (list >= 0 && list < before) {
          found = touch(list, worth, found);
        } else if (list < 0 && list != Postings.NONE) {
          int[] numbers = postings.numbers(list, digest);
          int size = postings.size(list, digest);
          for (int i = 0; i < size; i++) {
            if (numbers[i] < before) {
              found = touch(numbers[i], worth, found);
            }
          }
        }
      }
      int kept = 0;
      for (int i = 0; i < found; i++) {
        int number = touched[i];
        if (shared[number] >= least * SHARE) {
          touched[kept++] = number;
        }
        shared[number] = 0;
      }
      return Arrays.copyOf(touched, kept);
    }

    private int touch(int number, float worth, int found) {
      if (shared[number] == 0) {
        touched[found] = number;
        shared[number] = worth;
        return found + 1;
      }
      shared[number] += worth;
      return found;
    }
  }

  private static long digest(List<String> wording) {
    long digest = 7;
    for (String word : wording) {
      digest = mix(digest + word.hashCode());
    }
    return digest;
  }

  /** The keys of one wording after the other. */
  private final class Keys {

    private long[] keys = new long[64 * (REACH + 3)];
    private float[] worths = new float[64 * (REACH + 3)];
    private Word[] telling = new Word[64];
    private Word[] all = new Word[64];

    /** Sets the keys of a wording, ascending, each once, with what each is worth. */
    int of(List<String> wording) {
      if (all.length < wording.size()) {
        all = new Word[wording.size() * 2];
        telling = new Word[all.length];
        keys = new long[all.length * (REACH + 3)];
        worths = new float[keys.length];
      }
      int n = 0;
      for (int i = 0; i < wording.size(); i++) {
        all[i] = word(wording.get(i));
        if (all[i].tells()) {
          telling[n++] = all[i];
        }
      }
      int k = 0;
      for (int i = 0; i + 2 < wording.size(); i++) {
        if (!all[i + 1].tells() && (all[i].tells() || all[i + 2].tells())) {
          worths[k] = HALF * (all[i].bits() + all[i + 1].bits() + all[i + 2].bits());
          keys[k++] = key(all[i].digest(), all[i + 1].digest(), all[i + 2].digest());
        }
      }
      for (int i = 0; i < n; i++) {
        long first = telling[i].digest();
        for (int j = i + 1; j < n && j <= i + REACH; j++) {
          worths[k] = telling[i].bits() + telling[j].bits();
          keys[k++] = key(first, telling[j].digest());
        }
        if (i + 2 < n) {
          worths[k] = (telling[i].bits() + telling[i + 1].bits() + telling[i + 2].bits()) / 2;
          keys[k++] = key(first, telling[i + 1].digest(), telling[i + 2].digest());
        }
      }
      sort(k);
      int distinct = 0;
      for (int i = 0; i < k; i++) {
        if (distinct == 0 || keys[distinct - 1] != keys[i]) {
          worths[distinct] = worths[i];
          keys[distinct++] = keys[i];
        }
      }
      return distinct;
    }

    /** Sorts the keys with what each is worth: a few dozen, by Shell's method. */
    private void sort(int k) {
      for (int gap = 40; gap > 0; gap = gap == 40 ? 13 : gap == 13 ? 4 : gap == 4 ? 1 : 0) {
        for (int i = gap; i < k; i++) {
          long key = keys[i];
          float worth = worths[i];
          int at = i;
          while (at >= gap && keys[at - gap] > key) {
            keys[at] = keys[at - gap];
            worths[at] = worths[at - gap];
            at -= gap;
          }
          keys[at] = key;
          worths[at] = worth;
        }
      }
    }
  }

  private static long key(long first, long second) {
    return mix(first * 31 + second) & Postings.KEY;
  }

  private static long key(long first, long second, long third) {
    return mix((first * 31 + second) * 31 + third + 1) & Postings.KEY;
  }

  private Word word(String word) {
    Word known = words.get(word);
    return known == null ? made(word) : known;
  }

  private Word made(String word) {
    String head = heads.of(word);
    double bits = Vocabulary.general(background, head);
    return new Word(
        mix(head.hashCode() * 0x9E3779B97F4A7C15L + head.length()),
        (float) bits,
        !Vocabulary.isFunction(bits));
  }

  /** Spreads the bits of a number (the finaliser of MurmurHash3, public domain). */
  private static long mix(long x) {
    long h = x;
    h = (h ^ (h >>> 33)) * 0xff51afd7ed558ccdL;
    h = (h ^ (h >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return h ^ (h >>> 33);
  }
}
