package refrain.link;

import java.util.Arrays;

/**
 * How surprising a telling word is in its corpus after the telling word before it. What counts is
 * in how many different surroundings the two stand together, as in Kneser and Ney's smoothing
 * (1995), not how often: a name or a term ("lithium deposits", "Foreign Minister Orlan Teck") is
 * one in many sentences, while the words of a formula, however often it is repeated, have the same
 * words before and after them and keep their information.
 */
final class Collocations {

  // Surroundings that two words may share by chance or by the variants of one formula.
  private static final int DISCOUNT = 2;
  // Uses of the first word that weigh as much as all that is known in general.
  private static final double SHRINKAGE = 15;

  private final Vocabulary vocabulary;
  private final Digests seen = new Digests();
  private int[] uses;
  private long total;
  private long[] keys = new long[1 << 12];
  private int[] counts = new int[1 << 12];
  private int used;

  Collocations(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.uses = new int[vocabulary.size()];
  }

  /** Counts the words of a run and the surroundings of its neighbouring telling words. */
  void add(int[] words) {
    if (uses.length < vocabulary.size()) {
      uses = Arrays.copyOf(uses, vocabulary.size() * 2);
    }
    total += words.length;
    for (int i = 0; i < words.length; i++) {
      uses[words[i]]++;
      if (i + 1 < words.length
          && !vocabulary.isFunction(words[i])
          && !vocabulary.isFunction(words[i + 1])) {
        long before = i > 0 ? words[i - 1] : -1;
        long after = i + 2 < words.length ? words[i + 2] : -2;
        long pair = key(words[i], words[i + 1]);
        if (seen.add(mix(mix(pair + before) + after))) {
          count(pair);
        }
      }
    }
  }

  /** How often a word was counted. */
  int uses(int word) {
    return word < uses.length ? uses[word] : 0;
  }

  /** How often any word was. */
  long total() {
    return total;
  }

  /**
   * Bits of the second word given the first.
   *
   * @param bits of the second word by itself
   */
  double bits(int first, int second, double bits) {
    int count = counts[place(key(first, second))];
    if (count <= DISCOUNT) {
      return bits;
    }
    double general = Math.pow(2, -bits);
    double p = (count - DISCOUNT + SHRINKAGE * general) / (uses[first] + SHRINKAGE);
    return Math.min(bits, -Vocabulary.log2(p));
  }

  private static long key(int first, int second) {
    return ((long) first << 32) | (second + 1L);
  }

  private void count(long key) {
    if (used * 3L > keys.length * 2L) {
      grow();
    }
    int at = place(key);
    if (keys[at] == 0) {
      keys[at] = key;
      used++;
    }
    counts[at]++;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldCounts = counts;
    keys = new long[oldKeys.length * 2];
    counts = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int at = place(oldKeys[i]);
        keys[at] = oldKeys[i];
        counts[at] = oldCounts[i];
      }
    }
  }

  private int place(long key) {
    int at = (int) mix(key) & (keys.length - 1);
    while (keys[at] != 0 && keys[at] != key) {
      at = (at + 1) & (keys.length - 1);
    }
    return at;
  }

  private static long mix(long x) {
    long h = x * 0x9E3779B97F4A7C15L;
    h ^= h >>> 32;
    h *= 0xD6E8FEB86659FD93L;
    return h ^ (h >>> 32);
  }

  /** A set of numbers, 0 excepted, eight bytes each. */
  private static final class Digests {

    private long[] table = new long[1 << 14];
    private int size;

    boolean add(long digest) {
      if (size * 3L > table.length * 2L) {
        long[] old = table;
        table = new long[old.length * 2];
        Arrays.stream(old).filter(d -> d != 0).forEach(d -> table[place(d)] = d);
      }
      int at = place(digest);
      if (table[at] == digest) {
        return false;
      }
      table[at] = digest;
      size++;
      return true;
    }

    private int place(long digest) {
      int at = (int) (digest >>> 7) & (table.length - 1);
      while (table[at] != 0 && table[at] != digest) {
        at = (at + 1) & (table.length - 1);
      }
      return at;
    }
  }
}
