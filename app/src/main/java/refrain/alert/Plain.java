package refrain.alert;

/**
 * Makes the words of others safe to show: control characters, marks that turn the direction of
 * writing and what XML has no way to write become a visible replacement character.
 */
final class Plain {

  private static final int REPLACEMENT = 0xFFFD;

  private Plain() {}

  /** The text on one line: runs of white space become one blank. */
  static String line(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85 ? ' ' : c)
        .forEach(
            c -> {
              boolean again = c == ' ' && (out.isEmpty() || out.charAt(out.length() - 1) == ' ');
              if (!again) {
                out.appendCodePoint(isHarmful(c) ? REPLACEMENT : c);
              }
            });
    return out.toString().stripTrailing();
  }

  /** The text, not longer than so many code points; an ellipsis where something was cut. */
  static String line(String text, int longest) {
    String line = line(text);
    return line.codePointCount(0, line.length()) <= longest
        ? line
        : line.substring(0, line.offsetByCodePoints(0, longest - 1)).stripTrailing() + "…";
  }

  private static boolean isHarmful(int c) {
    return Character.isISOControl(c)
        || Character.getType(c) == Character.SURROGATE
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || (c & 0xFFFE) == 0xFFFE
        || (c >= 0xFDD0 && c <= 0xFDEF)
        || (c >= 0xE0000 && c <= 0xE0FFF);
  }
}
