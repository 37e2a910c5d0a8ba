package refrain.link;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import refrain.words.Background;

/**
 * Candidates in memory: an inverted index over runs of telling words: pairs, next to each other or
 * with up to two telling words between, and three in a row. What finding costs depends on how many
 * others share a run, up to a limit, not on how many there are.
 */
final class TellingPairs implements Candidates {

  private static final int REACH = 3;
  private static final double SHARE = 0.5;

  private final Map<String, Word> words = new HashMap<>();
  private final Background background;
  private final Postings postings = new Postings();
  private final Keys added = new Keys();

  /** A word's digest and general information; of one that tells nothing, no bits. */
  private record Word(long digest, float bits) {}

  TellingPairs(Background background) {
    this.background = background;
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

    @Override
    public int[] find(List<String> wording, double least) {
      if (shared.length < postings.size()) {
        shared = new float[postings.size()];
        touched = new int[postings.size()];
      }
      int n = sought.of(wording);
      long digest = digest(wording);
      int found = 0;
      for (int k = 0; k < n; k++) {
        int list = postings.find(sought.keys[k]);
        float worth = sought.worths[k];
        if (list >= 0) {
          found = touch(list, worth, found);
        } else if (list != Postings.NONE) {
          int[] numbers = postings.numbers(list, digest);
          int size = postings.size(list, digest);
          for (int i = 0; i < size; i++) {
            found = touch(numbers[i], worth, found);
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

    private long[] keys = new long[256];
    private float[] worths = new float[256];
    private Word[] telling = new Word[128];

    /** Sets the keys of a wording, ascending, each once, with what each is worth. */
    int of(List<String> wording) {
      int n = 0;
      for (int i = 0; i < wording.size(); i++) {
        Word word = word(wording.get(i));
        if (word.bits() > 0) {
          if (n == telling.length) {
            telling = Arrays.copyOf(telling, n * 2);
          }
          telling[n++] = word;
        }
      }
      if (keys.length < n * (REACH + 1)) {
        keys = new long[n * (REACH + 1) * 2];
        worths = new float[keys.length];
      }
      int k = 0;
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
    double bits = Vocabulary.general(background, word);
    return new Word(
        mix(word.hashCode() * 0x9E3779B97F4A7C15L + word.length()),
        Vocabulary.isFunction(bits) ? 0 : (float) bits);
  }

  /** Spreads the bits of a number (the finaliser of MurmurHash3, public domain). */
  private static long mix(long x) {
    long h = x;
    h = (h ^ (h >>> 33)) * 0xff51afd7ed558ccdL;
    h = (h ^ (h >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return h ^ (h >>> 33);
  }
}
