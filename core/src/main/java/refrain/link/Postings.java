package refrain.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which numbers have which keys, in memory: a key that one number has costs eight bytes in an open
 * hash table. A key that more than {@link #COMMON} numbers have says little about each: of these,
 * the {@link #HEADS} with the least digests stand for it. Two numbers meet under it only if one of
 * them is among these.
 */
final class Postings {

  static final int COMMON = 256;
  static final int HEADS = 16;

  /** The bits of a key that count. */
  static final long KEY = 0xFFFFFFFF00000000L;

  /** How many parts an index has, so that several may be added to at once. */
  static final int PARTS = 2;

  static final int NONE = Integer.MIN_VALUE;
  private static final int[] EMPTY = new int[0];

  /**
   * Upper half: bits of the key; lower half: number + 1, or below 0 the list {@code -1 - index}.
   */
  private long[] table = new long[1 << 12];

  private final int part;
  private int used;
  private long[] digests = new long[1024];
  private int size;
  private int[][] lists = new int[1024][];
  private int[] sizes = new int[1024];
  private int count;
  private final List<int[]> heads = new ArrayList<>();
  private int[] headOf = new int[1024];

  /**
   * @param part which keys it is for
   */
  Postings(int part) {
    this.part = part;
  }

  /** The part of an index that a key belongs to. */
  static int part(long key) {
    return (int) (key >>> 32) & (PARTS - 1);
  }

  /**
   * Adds a number with those of its keys that belong here.
   *
   * @param digest of what the number stands for; it decides whether it stands for common keys
   * @return the number: the count of numbers before
   */
  int add(long[] keys, long digest) {
    if (size == digests.length) {
      digests = Arrays.copyOf(digests, size * 2);
    }
    int number = size++;
    digests[number] = digest;
    for (long key : keys) {
      if (part(key) == part) {
        put(key, number);
      }
    }
    return number;
  }

  int size() {
    return size;
  }

  private void put(long key, int number) {
    if (used * 3L > table.length * 2L) {
      grow();
    }
    int at = place(key);
    long slot = table[at];
    if (slot == 0) {
      table[at] = (key & KEY) | (number + 1);
      used++;
      return;
    }
    int value = (int) slot;
    if (value > 0) {
      int list = list(value - 1, number);
      table[at] = (slot & KEY) | ((-1L - list) & 0xFFFFFFFFL);
      return;
    }
    int list = -1 - value;
    if (sizes[list] == lists[list].length) {
      lists[list] = Arrays.copyOf(lists[list], sizes[list] * 2);
    }
    lists[list][sizes[list]++] = number;
    if (sizes[list] > COMMON) {
      head(list, number);
    }
  }

  private int list(int first, int second) {
    if (count == lists.length) {
      lists = Arrays.copyOf(lists, count * 2);
      sizes = Arrays.copyOf(sizes, count * 2);
      headOf = Arrays.copyOf(headOf, count * 2);
    }
    lists[count] = new int[] {first, second};
    sizes[count] = 2;
    headOf[count] = -1;
    return count++;
  }

  private void head(int list, int number) {
    if (headOf[list] < 0) {
      int[] all = Arrays.copyOf(lists[list], sizes[list]);
      int[] least = new int[HEADS];
      Arrays.fill(least, -1);
      headOf[list] = heads.size();
      heads.add(least);
      for (int n : all) {
        insert(least, n);
      }
    } else {
      insert(heads.get(headOf[list]), number);
    }
  }

  /** Keeps the list of the least digests in order. */
  private void insert(int[] least, int number) {
    long digest = digests[number];
    int last = HEADS - 1;
    if (least[last] >= 0 && digests[least[last]] <= digest) {
      return;
    }
    int i = last;
    while (i > 0 && (least[i - 1] < 0 || digests[least[i - 1]] > digest)) {
      least[i] = least[i - 1];
      i--;
    }
    least[i] = number;
  }

  private void grow() {
    long[] old = table;
    table = new long[old.length * 2];
    int half = 32 - Integer.numberOfTrailingZeros(table.length);
    for (long slot : old) {
      if (slot != 0) {
        int at = (int) (slot >>> 32) >>> half;
        while (table[at] != 0) {
          at = (at + 1) & (table.length - 1);
        }
        table[at] = slot;
      }
    }
  }

  private int place(long key) {
    long upper = key & KEY;
    int mask = table.length - 1;
    int at = (int) (key >>> 32) >>> (32 - Integer.numberOfTrailingZeros(table.length));
    while (table[at] != 0 && (table[at] & KEY) != upper) {
      at = (at + 1) & mask;
    }
    return at;
  }

  /**
   * What has the key: a number, or, below 0, a list for {@link #numbers} and {@link #size(int,
   * long)}, or {@link #NONE}.
   */
  int find(long key) {
    int value = (int) table[place(key)];
    return value == 0 ? NONE : value > 0 ? value - 1 : value;
  }

  /** The numbers of a list that one with this digest meets; as many as its size. */
  int[] numbers(int value, long digest) {
    int list = -1 - value;
    return isHeld(list, digest) ? lists[list] : headOf[list] < 0 ? EMPTY : heads.get(headOf[list]);
  }

  int size(int value, long digest) {
    int list = -1 - value;
    return isHeld(list, digest) ? sizes[list] : HEADS;
  }

  private boolean isHeld(int list, long digest) {
    return sizes[list] <= COMMON || digest <= digests[heads.get(headOf[list])[HEADS - 1]];
  }

  /** Whether two with these digests that both have the key meet under it. */
  boolean counts(long key, long digest, long other) {
    int value = find(key);
    return value != NONE && (value >= 0 || isHeld(-1 - value, digest) || isHeld(-1 - value, other));
  }
}
