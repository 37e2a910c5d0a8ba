package refrain.model;

/** How a word is written, which a lower-cased vocabulary loses. */
public enum Shape {
  /** No letter and no digit. */
  MARK(0),
  /** Digits alone. */
  DIGITS(1),
  /** Digits and letters, such as "24th". */
  DIGITS_AND_LETTERS(2),
  /** No capital, such as "said". */
  SMALL(3),
  /** One letter, a capital. */
  ONE_CAPITAL(4),
  /** Capitals alone, such as "UN". */
  CAPITALS(5),
  /** A capital first and no other. */
  CAPITALISED(6),
  /** Capitals elsewhere, such as "McVane". */
  OTHER(7);

  private final int input;

  Shape(int input) {
    this.input = input;
  }

  /** The number that the network sees. */
  public int input() {
    return input;
  }

  /** The shape of a word or mark. */
  static Shape of(String word) {
    int letters = 0;
    int digits = 0;
    int upper = 0;
    int lower = 0;
    int others = 0;
    for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
      int c = word.codePointAt(i);
      if (Character.isDigit(c)) {
        digits++;
      } else if (Character.isLetter(c)) {
        letters++;
        upper += Character.isUpperCase(c) || Character.isTitleCase(c) ? 1 : 0;
        lower += Character.isLowerCase(c) ? 1 : 0;
      } else {
        others++;
      }
    }
    if (letters + digits == 0) {
      return MARK;
    }
    if (digits > 0) {
      return letters + others == 0 ? DIGITS : DIGITS_AND_LETTERS;
    }
    if (upper == 0) {
      return SMALL;
    }
    if (letters + others == 1) {
      return ONE_CAPITAL;
    }
    if (lower == 0) {
      return CAPITALS;
    }
    return upper == 1 && Character.isUpperCase(word.codePointAt(0)) ? CAPITALISED : OTHER;
  }
}
