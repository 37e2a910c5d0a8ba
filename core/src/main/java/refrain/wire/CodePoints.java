package refrain.wire;

import java.util.Arrays;
import java.util.List;
import refrain.domain.Span;

/** Turns the UTF-16 indexes of one text into code points. */
public final class CodePoints {

  /** For each surrogate pair, in order, the index after it. */
  private final int[] afterPairs;

  private CodePoints(int[] afterPairs) {
    this.afterPairs = afterPairs;
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
    return new CodePoints(Arrays.copyOf(ends, n));
  }

  /** Number of code points before this UTF-16 index; an index inside a pair counts as before it. */
  public int at(int index) {
    int found = Arrays.binarySearch(afterPairs, index);
    int whole = found >= 0 ? found + 1 : -found - 1;
    boolean inside = whole < afterPairs.length && afterPairs[whole] - 1 == index;
    return index - whole - (inside ? 1 : 0);
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
