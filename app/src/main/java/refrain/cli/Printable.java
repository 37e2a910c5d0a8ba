package refrain.cli;

import refrain.store.Harmful;

/**
 * Makes any text safe to show: control characters, which could steer a terminal, and marks that
 * turn the direction of writing, which could make a line read as what it is not, become a visible
 * replacement character.
 */
final class Printable {

  private static final int REPLACEMENT = 0xFFFD;

  private Printable() {}

  /** The text on one line: runs of white space become one blank. */
  static String line(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85) {
        blank = true;
        continue;
      }
      if (c == 0xFEFF || c == 0x200B) {
        continue;
      }
      if (blank) {
        out.append(' ');
        blank = false;
      }
      out.appendCodePoint(Harmful.is(c) ? REPLACEMENT : c);
    }
    return blank ? out.append(' ').toString() : out.toString();
  }

  /** The text with its lines. */
  static String lines(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(c -> out.appendCodePoint(c != '\n' && Harmful.is(c) ? REPLACEMENT : c));
    return out.toString();
  }
}
