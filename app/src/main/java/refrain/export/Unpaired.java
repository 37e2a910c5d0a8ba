package refrain.export;

/** Halves of characters, which no UTF-8 can hold. */
final class Unpaired {

  private static final char REPLACEMENT = '\uFFFD';

  private Unpaired() {}

  /** The text with each half of a surrogate pair that stands alone replaced by U+FFFD. */
  static String replaced(String text) {
    StringBuilder out = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      if (i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1))) {
        i++;
      } else {
        if (out == null) {
          out = new StringBuilder(text);
        }
        out.setCharAt(i, REPLACEMENT);
      }
    }
    return out == null ? text : out.toString();
  }
}
