package refrain.link;

import java.util.Arrays;
import java.util.Map;
import refrain.words.Background;

/** How surprising a word of the background is after another one, looked up by their numbers. */
final class BackgroundPairs {

  private final long[] keys;
  private final float[] bits;
  private final int mask;

  BackgroundPairs(Background background, Map<String, Integer> numbers) {
    int size = Integer.highestOneBit(Math.max(8, background.pairs().size() * 2)) * 2;
    this.keys = new long[size];
    this.bits = new float[size];
    this.mask = size - 1;
    Arrays.fill(keys, -1);
    background
        .pairs()
        .forEach(
            (pair, count) -> {
              int blank = pair.indexOf(' ');
              String first = pair.substring(0, blank);
              Integer a = numbers.get(first);
              Integer b = numbers.get(pair.substring(blank + 1));
              if (a != null && b != null) {
                int of = Math.max(count, background.count(first));
                put(((long) a << 32) | b, (float) -Vocabulary.log2(count / (double) of));
              }
            });
  }

  private void put(long key, float value) {
    int at = place(key);
    while (keys[at] != -1) {
      at = (at + 1) & mask;
    }
    keys[at] = key;
    bits[at] = value;
  }

  /** Bits of the second word given the first; very many if the background does not know the two. */
  float bits(int first, int second) {
    long key = ((long) first << 32) | second;
    int at = place(key);
    while (keys[at] != -1) {
      if (keys[at] == key) {
        return bits[at];
      }
      at = (at + 1) & mask;
    }
    return Float.MAX_VALUE;
  }

  private int place(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 40) & mask;
  }
}
