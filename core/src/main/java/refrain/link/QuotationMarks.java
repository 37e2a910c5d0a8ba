package refrain.link;

import refrain.domain.Span;

/** Keeps a passage from ending just inside a quotation mark that it opened. */
final class QuotationMarks {

  private static final String OPENING = "“‘«„";
  private static final String CLOSING = "”’»";
  // How far after the last word its stop and closing mark may stand.
  private static final int REACH = 2;

  private QuotationMarks() {}

  /**
   * The stretch, with the mark after its end that closes one opened inside, or before its begin.
   */
  static Span pair(String text, int begin, int end) {
    int open = 0;
    boolean straight = false;
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      if (c == '"') {
        straight = !straight;
      } else if (OPENING.indexOf(c) >= 0) {
        open++;
      } else if (CLOSING.indexOf(c) >= 0 && !isApostrophe(text, i)) {
        open--;
      }
    }
    if (open == 0 && !straight) {
      return new Span(begin, end);
    }
    for (int i = end; i < Math.min(text.length(), end + REACH); i++) {
      char c = text.charAt(i);
      if ((straight && c == '"') || (open > 0 && CLOSING.indexOf(c) >= 0)) {
        return new Span(begin, i + 1);
      }
      if (Character.isLetterOrDigit(c) || Character.isWhitespace(c)) {
        break;
      }
    }
    char before = begin > 0 ? text.charAt(begin - 1) : ' ';
    boolean opens = (straight && before == '"') || (open < 0 && OPENING.indexOf(before) >= 0);
    return new Span(opens ? begin - 1 : begin, end);
  }

  private static boolean isApostrophe(String text, int i) {
    return i > 0
        && i + 1 < text.length()
        && Character.isLetter(text.charAt(i - 1))
        && Character.isLetter(text.charAt(i + 1));
  }
}
