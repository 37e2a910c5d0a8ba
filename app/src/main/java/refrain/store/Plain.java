package refrain.store;

/** Texts as every database takes them. */
final class Plain {

  private static final char REPLACEMENT = '\uFFFD';

  private Plain() {}

  /** The same text with a replacement mark for each unit that is no character, and for NUL. */
  static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isBad(text, i)) {
        return replaced(text);
      }
    }
    return text;
  }

  private static String replaced(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      if (isBad(text, i)) {
        out.setCharAt(i, REPLACEMENT);
      }
    }
    return out.toString();
  }

  private static boolean isBad(String text, int at) {
    char c = text.charAt(at);
    return c == 0 || (Character.isSurrogate(c) && !isPaired(text, at));
  }

  /** Whether this surrogate stands with its other half. */
  private static boolean isPaired(String text, int at) {
    return Character.isHighSurrogate(text.charAt(at))
        ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
        : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
  }
}
