package refrain.link;

import java.util.Arrays;

/**
 * What the keys that a wording shares with each of several others are worth in the corpus. Every
 * telling head counts once, however many keys it is part of, and after a head that it is often told
 * with no more than there ({@link Collocations}). Which of two wordings is the one and which the
 * other makes no difference.
 */
final class Tally {

  private float[] sums = new float[64];
  private float[] counted = new float[64 * 32];
  private int heads;

  /** Begins with nothing shared with any of so many others. */
  void begin(int others, int distinctHeads) {
    heads = distinctHeads;
    if (sums.length < others) {
      sums = new float[others * 2];
    }
    if (counted.length < others * heads) {
      counted = new float[others * heads * 2];
    }
    Arrays.fill(sums, 0, others, 0);
    Arrays.fill(counted, 0, others * heads, 0);
  }

  /** One of the others has a key in which a head says so many bits. */
  void share(int other, int head, float bits) {
    int at = other * heads + head;
    float before = counted[at];
    if (before == 0 || bits < before) {
      sums[other] += bits - before;
      counted[at] = bits;
    }
  }

  /** One of the others has a key with small words of so many bits. */
  void shareSmall(int other, float bits) {
    sums[other] += bits;
  }

  /** Bits shared with one of the others. */
  float sum(int other) {
    return sums[other];
  }
}
