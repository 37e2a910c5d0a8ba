package refrain.extract;

/**
 * A word or mark of a text, cut as grammar needs it: "Gov.", "U.S." and "co-founder" are one word
 * each, "doesn't" and "Orsk's" are two.
 *
 * @param begin index of the first UTF-16 unit
 * @param end index after the last
 * @param text the characters, with typographic apostrophes made straight
 * @param lower the same in lower case
 * @param kind what it is made of
 */
record Word(int begin, int end, String text, String lower, Kind kind) {

  enum Kind {
    /** Letters, perhaps with digits, points, apostrophes and hyphens inside. */
    LETTERS,
    /** A number. */
    NUMBER,
    /** One visible character that is neither. */
    MARK
  }

  boolean isMark() {
    return kind == Kind.MARK;
  }

  boolean isCapitalised() {
    return kind == Kind.LETTERS && Character.isUpperCase(text.codePointAt(0));
  }

  boolean is(String other) {
    return lower.equals(other);
  }
}
