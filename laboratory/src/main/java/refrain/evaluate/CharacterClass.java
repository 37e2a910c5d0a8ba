package refrain.evaluate;

/**
 * The two classes of characters on which every score rests. They are Python's {@code [^\W_]} and
 * {@code \s} on text, by Unicode's general categories: marks that combine are no word characters,
 * superscripts and fractions are.
 */
final class CharacterClass {

  /** The members of the class of white space, to stand between brackets in an expression. */
  static final String SPACES = "\\t-\\r\\x1c-\\x1f\\x85\\p{Z}";

  private CharacterClass() {}

  /** Whether the code point is a letter or a digit or number of any sort. */
  static boolean isWord(int c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.LETTER_NUMBER
        || Character.getType(c) == Character.OTHER_NUMBER;
  }

  /** Whether the code point is white space, blanks that forbid a break and line ends included. */
  static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
  }
}
