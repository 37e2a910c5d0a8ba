package refrain.wire;

import java.util.Arrays;
import java.util.List;
import refrain.domain.Span;

/** Turns the UTF-16 indexes of one text into code points, and back. */
public final class CodePoints {

  /** For each surrogate pair, in order, the index after it. */
  private final int[] afterPairs;

  private final int length;

  private CodePoints(int[] afterPairs, int length) {
    this.afterPairs = afterPairs;
    this.length = length;
  }

  /** Those of a text. */
  public static CodePoints of(String text) {
    int[] ends = new int[16];
    int n = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
        if (n == ends.length) {
          ends = Arrays.copyOf(ends, n * 2);
        }
        ends[n++] = i + 1;
        i++;
      }
    }
    return new CodePoints(Arrays.copyOf(ends, n), text.length());
  }

  /** Number of code points before this UTF-16 index; an index inside a pair counts as before it. */
  public int at(int index) {
    int found = Arrays.binarySearch(afterPairs, index);
    int whole = found >= 0 ? found + 1 : -found - 1;
    boolean inside = whole < afterPairs.length && afterPairs[whole] - 1 == index;
    return index - whole - (inside ? 1 : 0);
  }

  /**
   * The UTF-16 index before which there are so many code points.
   *
   * @throws IllegalArgumentException if the text has fewer
   */
  int index(int point) {
    // The number of pairs that end at or before it.
    int low = 0;
    int high = afterPairs.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (afterPairs[middle] - middle - 1 <= point) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    if (point + low > length) {
      throw new IllegalArgumentException(
          "offset " + point + " in a text of " + (length - afterPairs.length) + " code points");
    }
    return point + low;
  }

  /**
   * @throws IllegalArgumentException if it is reversed or ends after the text
   */
  Span span(int begin, int end) {
    return new Span(index(begin), index(end));
  }

  /** Where a span stands, in code points. */
  public Stretch of(Span span) {
    return new Stretch(at(span.begin()), at(span.end()));
  }

  /** Where some spans stand, in code points. */
  public List<Stretch> of(List<Span> spans) {
    return spans.stream().map(this::of).toList();
  }
}
