package refrain.link;

import java.util.ArrayList;
import java.util.List;

/**
 * A distinct run of comparable words, with the alignments found so far. Identical sentences are one
 * run, however often they were printed.
 */
final class Run {

  private final int number;
  private final int[] words;
  private final float[] given;
  private final long digest;
  private final double weight;
  private final double most;
  private List<Found> found = new ArrayList<>(0);
  private float[] sums = new float[0];

  /**
   * @param number how many runs came before
   */
  Run(int number, int[] words, Vocabulary vocabulary) {
    this.number = number;
    this.words = words;
    this.given = vocabulary.given(words);
    long hash = 1125899906842597L;
    for (int i = 0; i < words.length; i++) {
      hash = hash * 0x100000001B3L + vocabulary.word(words[i]).hashCode();
    }
    this.digest = hash;
    double evened = 0;
    double highest = 0;
    for (int i = 0; i < words.length; i++) {
      evened += vocabulary.evened(words[i]);
      highest += Math.max(given[i], vocabulary.alone(words[i]));
    }
    this.weight = evened;
    this.most = highest;
  }

  /** Reads a word and its bits, so that they are near when they are needed. */
  int touch() {
    return words[words.length - 1] + (sums.length > 0 ? (int) sums[0] : 0);
  }

  int number() {
    return number;
  }

  int[] words() {
    return words;
  }

  /** General bits of each word given the one before. */
  float[] given() {
    return given;
  }

  /** Bits of all its words, evened. */
  double weight() {
    return weight;
  }

  /** Bits that no alignment of this run exceeds. */
  double most() {
    return most;
  }

  /** Sets what its words before each place, and all of them, are worth together in their corpus. */
  void weigh(float[] bits) {
    sums = bits;
  }

  /** Bits of a word in its corpus given the one before, as of the last weighing. */
  float here(int at) {
    return sums[at + 1] - sums[at];
  }

  /** Bits of a stretch in its corpus, as of the last weighing. */
  double here(int begin, int end) {
    return sums[end] - sums[begin];
  }

  List<Found> found() {
    return found;
  }

  /** Lets go of what was found; nothing may be added any more. */
  void forget() {
    found = List.of();
  }

  /** Whether this run is the first of the two in an order that depends on their words alone. */
  boolean isBefore(Run other, Vocabulary vocabulary) {
    if (digest != other.digest) {
      return digest < other.digest;
    }
    int n = Math.min(words.length, other.words.length);
    for (int i = 0; i < n; i++) {
      int order = vocabulary.word(words[i]).compareTo(vocabulary.word(other.words[i]));
      if (order != 0) {
        return order < 0;
      }
    }
    return words.length < other.words.length;
  }
}
