package refrain.novelty;

import java.util.Arrays;

/** Numbers keys in the order in which they first come: 0, 1, 2. Open addressing, no boxing. */
final class LongIds {

  private static final int EMPTY = -1;
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private long[] keys = new long[1 << 10];
  private int[] ids = new int[1 << 10];
  private int size;

  LongIds() {
    Arrays.fill(ids, EMPTY);
  }

  /** The key's number, a new one if it has none. */
  int of(long key) {
    if (size * 2 >= keys.length) {
      grow();
    }
    int at = slot(keys, ids, key);
    if (ids[at] == EMPTY) {
      keys[at] = key;
      ids[at] = size++;
    }
    return ids[at];
  }

  int size() {
    return size;
  }

  private static int slot(long[] keys, int[] ids, long key) {
    int mask = keys.length - 1;
    int at = (int) ((key * MIX) >>> 32) & mask;
    while (ids[at] != EMPTY && keys[at] != key) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private void grow() {
    long[] moreKeys = new long[keys.length * 2];
    int[] moreIds = new int[keys.length * 2];
    Arrays.fill(moreIds, EMPTY);
    for (int i = 0; i < keys.length; i++) {
      if (ids[i] != EMPTY) {
        int at = slot(moreKeys, moreIds, keys[i]);
        moreKeys[at] = keys[i];
        moreIds[at] = ids[i];
      }
    }
    keys = moreKeys;
    ids = moreIds;
  }
}
