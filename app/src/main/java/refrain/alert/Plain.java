package refrain.alert;

import refrain.store.Harmful;

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
                out.appendCodePoint(Harmful.is(c) ? REPLACEMENT : c);
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
}
