package refrain.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * A word or a mark of a text.
 *
 * @param span where it stands
 * @param word true for a maximal run of letters and digits, false for one other visible character
 *     (a code point, so one or two units)
 */
public record Token(Span span, boolean word) {

  /**
   * Cuts the part of the text that the span covers; white space belongs to no token. These are the
   * tokens on which attribution is scored (PARC and PolNeAR tools count the same words).
   *
   * @throws IndexOutOfBoundsException if the text ends before the span does
   */
  public static List<Token> scan(String text, Span within) {
    List<Token> tokens = new ArrayList<>();
    int i = within.begin();
    while (i < within.end()) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      if (isWordPart(c)) {
        int end = next;
        while (end < within.end() && isWordPart(text.codePointAt(end))) {
          end += Character.charCount(text.codePointAt(end));
        }
        tokens.add(new Token(new Span(i, end), true));
        i = end;
      } else {
        if (!isSpace(c)) {
          tokens.add(new Token(new Span(i, next), false));
        }
        i = next;
      }
    }
    return tokens;
  }

  /** The characters of the token. */
  public String in(String text) {
    return span.in(text);
  }

  private static boolean isWordPart(int c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.LETTER_NUMBER
        || Character.getType(c) == Character.OTHER_NUMBER;
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
  }
}
