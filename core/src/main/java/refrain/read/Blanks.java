package refrain.read;

import refrain.domain.Span;

/** White space as texts really have it: also no-break, zero-width and byte-order characters. */
final class Blanks {

  private Blanks() {}

  /** Whether the character shows nothing. */
  static boolean isBlank(char c) {
    return c <= ' '
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u200b'
        || c == '\u2060'
        || c == '\ufeff';
  }

  static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }

  /** The span without the blanks at both its ends; empty at its begin if it has nothing else. */
  static Span trim(String text, int begin, int end) {
    int b = begin;
    int e = end;
    while (b < e && isBlank(text.charAt(b))) {
      b++;
    }
    while (e > b && isBlank(text.charAt(e - 1))) {
      e--;
    }
    return b == e ? new Span(begin, begin) : new Span(b, e);
  }

  /** The first index in {@code [from, end)} that holds no blank, or {@code end}. */
  static int skip(String text, int from, int end) {
    int i = from;
    while (i < end && isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
