package refrain.domain;

import java.util.Comparator;

/**
 * A stretch of one text, half open.
 *
 * @param begin index of the first UTF-16 unit
 * @param end index after the last UTF-16 unit; equal to {@code begin} for an empty span
 */
public record Span(int begin, int end) implements Comparable<Span> {

  private static final Comparator<Span> ORDER =
      Comparator.comparingInt(Span::begin).thenComparingInt(Span::end);

  /**
   * @throws IllegalArgumentException if {@code begin} is negative or after {@code end}
   */
  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException(
          "span [" + begin + ", " + end + ") is reversed or negative");
    }
  }

  /** Number of UTF-16 units. */
  public int length() {
    return end - begin;
  }

  public boolean isEmpty() {
    return begin == end;
  }

  /** Whether every unit of the other span is inside this one. */
  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /** Whether the unit at this index is inside. */
  public boolean contains(int index) {
    return begin <= index && index < end;
  }

  /** Whether the two share at least one unit. */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /**
   * The characters it covers.
   *
   * @throws IndexOutOfBoundsException if the text ends before the span does
   */
  public String in(String text) {
    return text.substring(begin, end);
  }

  /** By begin, then by end. */
  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }
}
