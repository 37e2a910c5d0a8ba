package refrain.model;

/**
 * Some words of an encoded text that follow each other.
 *
 * @param begin index of the first
 * @param end index after the last
 */
public record WordRange(int begin, int end) {

  /**
   * @throws IllegalArgumentException if it is empty or begins before the text
   */
  public WordRange {
    if (begin < 0 || end <= begin) {
      throw new IllegalArgumentException("words [" + begin + ", " + end + ")");
    }
  }

  /** Whether a word is one of them. */
  public boolean contains(int word) {
    return begin <= word && word < end;
  }
}
