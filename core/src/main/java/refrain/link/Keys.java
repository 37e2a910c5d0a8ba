package refrain.link;

/**
 * The keys of one wording after the other: runs of words by which an index finds it. They are pairs
 * of telling words, next to each other or with up to two telling words between, three in a row, and
 * three words with a small one in the middle ("refer you to"). For words that say nearly the same
 * one stands ({@link Heads}). Not to be used by several threads.
 */
final class Keys {

  private static final int REACH = 3;
  // A word next to a small one stands in other keys too.
  private static final float HALF = 0.5f;
  // A small word between others is worth so many bits at most.
  private static final float MOST_OF_SMALL = 5;

  static final int NONE = -1;

  private final Vocabulary vocabulary;
  private final Heads heads;
  private int[] all = new int[64];
  private boolean[] tells = new boolean[64];
  private int[] telling = new int[64];
  private int[] distinct = new int[64];
  private int distinctCount;
  private long digest;

  private long[] keys = new long[64 * (REACH + 3)];
  // By place of the key: what it was made as, a place in the arrays below.
  private int[] made = new int[keys.length];
  private float[] worths = new float[keys.length];
  private int[] firsts = new int[keys.length];
  private int[] seconds = new int[keys.length];
  private float[] small = new float[keys.length];
  private boolean[] pairs = new boolean[keys.length];
  private int count;

  Keys(Vocabulary vocabulary, Heads heads) {
    this.vocabulary = vocabulary;
    this.heads = heads;
  }

  /** Makes the keys of a wording whose heads are known; returns how many: ascending, each once. */
  int of(int[] words) {
    if (all.length < words.length) {
      all = new int[words.length * 2];
      tells = new boolean[all.length];
      telling = new int[all.length];
      distinct = new int[all.length];
      keys = new long[all.length * (REACH + 3)];
      made = new int[keys.length];
      worths = new float[keys.length];
      firsts = new int[keys.length];
      seconds = new int[keys.length];
      small = new float[keys.length];
      pairs = new boolean[keys.length];
    }
    digest = 7;
    distinctCount = 0;
    count = 0;
    int n = 0;
    for (int i = 0; i < words.length; i++) {
      digest = mix(digest + vocabulary.word(words[i]).hashCode());
      all[i] = heads.of(words[i]);
      tells[i] = !vocabulary.isFunction(all[i]);
      if (tells[i]) {
        telling[n++] = all[i];
      }
    }
    for (int i = 0; i + 2 < words.length; i++) {
      if (!tells[i + 1] && (tells[i] || tells[i + 2])) {
        smallBetween(i);
      }
    }
    for (int i = 0; i < n; i++) {
      telling(i, n);
    }
    sort();
    return unite();
  }

  private void smallBetween(int i) {
    int first = all[i];
    int middle = all[i + 1];
    int last = all[i + 2];
    worths[count] = HALF * (bits(first) + bits(middle) + bits(last));
    firsts[count] = tells[i] ? distinct(first) : NONE;
    seconds[count] = tells[i + 2] ? distinct(last) : NONE;
    small[count] =
        smallBits(middle)
            + (tells[i] ? 0 : smallBits(first))
            + (tells[i + 2] ? 0 : smallBits(last));
    pairs[count] = false;
    add(key(heads.digest(first), heads.digest(middle), heads.digest(last)));
  }

  private void telling(int i, int n) {
    int first = telling[i];
    for (int j = i + 1; j < n && j <= i + REACH; j++) {
      worths[count] = bits(first) + bits(telling[j]);
      firsts[count] = distinct(first);
      seconds[count] = distinct(telling[j]);
      small[count] = 0;
      pairs[count] = true;
      add(key(heads.digest(first), heads.digest(telling[j])));
    }
    if (i + 2 < n) {
      worths[count] = HALF * (bits(first) + bits(telling[i + 1]) + bits(telling[i + 2]));
      // The pairs that it consists of are keys too, and tell its words.
      firsts[count] = NONE;
      seconds[count] = NONE;
      small[count] = 0;
      pairs[count] = false;
      add(key(heads.digest(first), heads.digest(telling[i + 1]), heads.digest(telling[i + 2])));
    }
  }

  private float bits(int head) {
    return vocabulary.general(head);
  }

  private float smallBits(int head) {
    return Math.min(MOST_OF_SMALL, vocabulary.general(head));
  }

  /** The place of a telling head among the different ones of the wording. */
  private int distinct(int head) {
    for (int i = 0; i < distinctCount; i++) {
      if (distinct[i] == head) {
        return i;
      }
    }
    distinct[distinctCount] = head;
    return distinctCount++;
  }

  private void add(long key) {
    keys[count] = key;
    made[count] = count;
    count++;
  }

  /** Sorts the keys: a few dozen, by Shell's method. */
  private void sort() {
    for (int gap = 40; gap > 0; gap = gap == 40 ? 13 : gap == 13 ? 4 : gap == 4 ? 1 : 0) {
      for (int i = gap; i < count; i++) {
        long key = keys[i];
        int from = made[i];
        int at = i;
        while (at >= gap && keys[at - gap] > key) {
          keys[at] = keys[at - gap];
          made[at] = made[at - gap];
          at -= gap;
        }
        keys[at] = key;
        made[at] = from;
      }
    }
  }

  private int unite() {
    int different = 0;
    for (int i = 0; i < count; i++) {
      if (different == 0 || keys[different - 1] != keys[i]) {
        made[different] = made[i];
        keys[different++] = keys[i];
      }
    }
    return different;
  }

  long[] keys() {
    return keys;
  }

  /** General bits of what the k-th key says. */
  float worth(int k) {
    return worths[made[k]];
  }

  /** Which of the different telling heads the k-th key begins with, or {@link #NONE}. */
  int first(int k) {
    return firsts[made[k]];
  }

  /** Which of them it ends with, or {@link #NONE}. */
  int second(int k) {
    return seconds[made[k]];
  }

  /** General bits of the small words in it. */
  float small(int k) {
    return small[made[k]];
  }

  /** Whether it is a pair of telling words. */
  boolean isPair(int k) {
    return pairs[made[k]];
  }

  /** Whether it says something that no other key says. */
  boolean isOwn(int k) {
    return first(k) != NONE || second(k) != NONE || small(k) > 0;
  }

  /** Number of different telling heads. */
  int heads() {
    return distinctCount;
  }

  /** The number of one of them. */
  int head(int i) {
    return distinct[i];
  }

  /** A digest of the words; it depends on their letters alone. */
  long digest() {
    return digest;
  }

  private static long key(long first, long second) {
    return mix(first * 31 + second) & Postings.KEY;
  }

  private static long key(long first, long second, long third) {
    return mix((first * 31 + second) * 31 + third + 1) & Postings.KEY;
  }

  /** Spreads the bits of a number (the finaliser of MurmurHash3, public domain). */
  static long mix(long x) {
    long h = x;
    h = (h ^ (h >>> 33)) * 0xff51afd7ed558ccdL;
    h = (h ^ (h >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return h ^ (h >>> 33);
  }
}
