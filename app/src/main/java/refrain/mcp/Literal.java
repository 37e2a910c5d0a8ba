package refrain.mcp;

/**
 * Text of others between quotation marks, on one line, as JSON writes it: whatever it holds, it
 * ends where its closing mark stands, and what cannot be seen is spelled out.
 */
final class Literal {

  private Literal() {}

  /**
   * The text between quotation marks.
   *
   * @param most number of code points; of a longer text so many, with an ellipsis after the mark
   */
  static String of(String text, int most) {
    return "\"" + bare(first(text, most), most) + "\"" + (isLonger(text, most) ? "…" : "");
  }

  /** The same without quotation marks. */
  static String bare(String text, int most) {
    StringBuilder out = new StringBuilder();
    first(text, most).codePoints().forEach(c -> append(out, c));
    return out.toString();
  }

  /** The first so many code points. */
  static String first(String text, int most) {
    return isLonger(text, most) ? text.substring(0, text.offsetByCodePoints(0, most)) : text;
  }

  static boolean isLonger(String text, int most) {
    return text.length() > most && text.codePointCount(0, text.length()) > most;
  }

  private static void append(StringBuilder out, int c) {
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> {
        if (isHidden(c)) {
          for (char unit : Character.toChars(c)) {
            out.append("\\u");
            String hex = Integer.toHexString(unit);
            out.repeat('0', 4 - hex.length()).append(hex);
          }
        } else {
          out.appendCodePoint(c);
        }
      }
    }
  }

  private static boolean isHidden(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          true;
      default -> false;
    };
  }
}
