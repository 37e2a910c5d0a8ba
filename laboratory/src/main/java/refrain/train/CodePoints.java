package refrain.train;

/** Counts the code points of a text up to growing UTF-16 indexes. */
final class CodePoints {

  private final String text;
  private int index;
  private int count;

  CodePoints(String text) {
    this.text = text;
  }

  /**
   * Number of code points before the index.
   *
   * @throws IllegalArgumentException if an earlier call asked for a later index
   */
  int at(int next) {
    if (next < index) {
      throw new IllegalArgumentException("index " + next + " after " + index);
    }
    count += text.codePointCount(index, next);
    index = next;
    return count;
  }
}
