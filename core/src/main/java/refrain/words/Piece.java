package refrain.words;

import java.util.ArrayList;
import java.util.List;

/**
 * A word or mark of a text being compared, with the white space before it. A word here keeps its
 * apostrophes, an abbreviation its full stops and a figure its separators: they change as one.
 *
 * @param blank begin of the white space before it
 * @param begin begin of the word or mark
 * @param end after its last character
 * @param word false for a mark
 */
public record Piece(int blank, int begin, int end, boolean word) {

  /** The pieces of a text; white space after the last one belongs to none. */
  public static List<Piece> cut(String text) {
    List<Piece> out = new ArrayList<>();
    int blank = 0;
    int i = 0;
    int n = text.length();
    while (i < n) {
      int c = text.codePointAt(i);
      if (isSpace(c)) {
        i += Character.charCount(c);
        continue;
      }
      boolean word = isWordPart(c);
      int end = i + Character.charCount(c);
      if (Character.isIdeographic(c)) {
        word = true;
      } else if (word) {
        end = wordEnd(text, i);
      }
      out.add(new Piece(blank, i, end, word));
      blank = end;
      i = end;
    }
    return out;
  }

  private static int wordEnd(String text, int begin) {
    int i = begin;
    int n = text.length();
    while (i < n) {
      int c = text.codePointAt(i);
      if (isWordPart(c) && !Character.isIdeographic(c)) {
        i += Character.charCount(c);
      } else if (i + 1 < n && joins(text, begin, i)) {
        i++;
      } else if (c == '.' && i - begin >= 3 && text.charAt(i - 2) == '.') {
        return i + 1;
      } else {
        break;
      }
    }
    return i;
  }

  /** Whether the mark at this place stands inside a word: "don't", "1,000", "U.S". */
  private static boolean joins(String text, int begin, int i) {
    char mark = text.charAt(i);
    char before = text.charAt(i - 1);
    char after = text.charAt(i + 1);
    if (mark == '\'' || mark == '’') {
      return Character.isLetter(before) && Character.isLetter(after);
    }
    if (mark == '.' || mark == ',' || mark == '/') {
      boolean figures = isDigit(before) && isDigit(after);
      boolean initial = i == begin + 1 || text.charAt(i - 2) == '.';
      boolean letters = mark == '.' && initial && isUpper(before) && isUpper(after);
      return figures || letters;
    }
    return mark == '-' && isDigit(before) && isDigit(after);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isUpper(char c) {
    return Character.isUpperCase(c);
  }

  private static boolean isWordPart(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER
        || type == Character.NON_SPACING_MARK;
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
  }

  /** Its characters in the text that it was cut from. */
  public String in(String text) {
    return text.substring(begin, end);
  }
}
