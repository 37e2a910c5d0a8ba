package refrain.store;

/**
 * Characters that make a text other than it looks, or steer what shows it: control characters,
 * marks that turn the direction of writing, breaks of lines and paragraphs, halves of characters,
 * tags that nobody sees, and what is no character. Line feeds and tabs are among them: where they
 * may stand, a text is looked at between them.
 */
public final class Harmful {

  private Harmful() {}

  /** Whether a code point is one of them. */
  public static boolean is(int c) {
    return Character.isISOControl(c)
        || Character.getType(c) == Character.SURROGATE
        || isTurning(c)
        || c == 0x2028
        || c == 0x2029
        || (c >= 0xE0000 && c <= 0xE0FFF)
        || isNone(c);
  }

  /** Embeddings, overrides and isolates of the bidirectional algorithm (UAX 9), and their ends. */
  private static boolean isTurning(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }

  /** The code points that Unicode never makes a character of; XML cannot write some of them. */
  private static boolean isNone(int c) {
    return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
  }
}
