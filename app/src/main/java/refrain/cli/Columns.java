package refrain.cli;

/** How many columns of a terminal a text takes. */
final class Columns {

  private Columns() {}

  /** Number of columns: two for wide characters, none for combining ones. */
  static int of(String text) {
    int n = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      n += of(c);
      i += Character.charCount(c);
    }
    return n;
  }

  /** The text with blanks after it up to a number of columns. */
  static String pad(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - of(text)));
  }

  /** The text cut to a number of columns, with an ellipsis where something was cut. */
  static String cut(String text, int columns) {
    if (of(text) <= columns) {
      return text;
    }
    int n = 0;
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      if (n + of(c) > columns - 1) {
        break;
      }
      n += of(c);
      i += Character.charCount(c);
    }
    return text.substring(0, i).stripTrailing() + "…";
  }

  static int of(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    return isWide(c) ? 2 : 1;
  }

  /** East Asian Wide and Fullwidth of Unicode Standard Annex 11, by blocks, and emoji. */
  private static boolean isWide(int c) {
    return c >= 0x1100
        && (c <= 0x115F
            || (c >= 0x2E80 && c <= 0x303E)
            || (c >= 0x3041 && c <= 0xA4CF)
            || (c >= 0xA960 && c <= 0xA97F)
            || (c >= 0xAC00 && c <= 0xD7A3)
            || (c >= 0xF900 && c <= 0xFAFF)
            || (c >= 0xFE30 && c <= 0xFE6F)
            || (c >= 0xFF00 && c <= 0xFF60)
            || (c >= 0xFFE0 && c <= 0xFFE6)
            || (c >= 0x1F300 && c <= 0x1F64F)
            || (c >= 0x1F680 && c <= 0x1F6FF)
            || (c >= 0x1F900 && c <= 0x1FAFF)
            || (c >= 0x20000 && c <= 0x3FFFD));
  }
}
