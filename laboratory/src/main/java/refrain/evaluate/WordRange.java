package refrain.evaluate;

/**
 * Consecutive words of one text.
 *
 * @param begin number of the first word
 * @param end number after the last word
 */
record WordRange(int begin, int end) {

  int size() {
    return end - begin;
  }

  /** How many words both ranges have. */
  int shared(WordRange other) {
    return Math.max(0, Math.min(end, other.end) - Math.max(begin, other.begin));
  }
}
