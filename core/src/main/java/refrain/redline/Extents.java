package refrain.redline;

import java.text.Normalizer;
import refrain.domain.Extent;

/** Tells how deep an edit goes, whatever the alignment of its words. */
public final class Extents {

  private Extents() {}

  /** How deep the edit from one text to another goes. */
  public static Extent of(String before, String after) {
    if (before.equals(after)) {
      return Extent.SAME;
    }
    if (bare(before, false).equals(bare(after, false))) {
      return Extent.BLANKS;
    }
    return bare(before, true).equals(bare(after, true)) ? Extent.MARKS : Extent.WORDS;
  }

  /** What is left of a text without blanks and marks; two texts that differ less have it equal. */
  static String letters(String text) {
    return bare(text, true);
  }

  /**
   * The text without white space, and without marks if so wanted. Between two figures both stay: "2
   * 1/2" is not "21/2", nor "1.5" "15"; and so does a minus.
   */
  private static String bare(String text, boolean marks) {
    String t = Normalizer.isNormalized(text, Normalizer.Form.NFC) ? text : normal(text);
    StringBuilder out = new StringBuilder(t.length());
    int i = 0;
    while (i < t.length()) {
      int c = t.codePointAt(i);
      int end = i + Character.charCount(c);
      if (!isBlank(c) && !(marks && isMark(c))) {
        out.appendCodePoint(c);
      } else {
        while (end < t.length() && isDropped(t.codePointAt(end), marks)) {
          end += Character.charCount(t.codePointAt(end));
        }
        boolean figureAfter = end < t.length() && Character.isDigit(t.codePointAt(end));
        boolean figureBefore = i > 0 && Character.isDigit(t.codePointBefore(i));
        if (figureAfter && figureBefore) {
          out.append(between(t, i, end));
        } else if (figureAfter && marks && isMinus(t, end)) {
          out.append('-');
        }
      }
      i = end;
    }
    return out.toString();
  }

  private static String normal(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private static boolean isDropped(int c, boolean marks) {
    return isBlank(c) || (marks && isMark(c));
  }

  /** What stands between two figures: one blank, or the marks with one sort of hyphen. */
  private static String between(String text, int begin, int end) {
    StringBuilder out = new StringBuilder();
    text.substring(begin, end)
        .codePoints()
        .filter(c -> !isBlank(c))
        .forEach(c -> out.appendCodePoint(isHyphen(c) ? '-' : c));
    return out.isEmpty() ? " " : out.toString();
  }

  /**
   * Whether the last of the dropped characters is a minus: after a blank, right before a figure.
   */
  private static boolean isMinus(String text, int end) {
    int last = text.codePointBefore(end);
    if (!isHyphen(last)) {
      return false;
    }
    int at = end - Character.charCount(last);
    return at == 0 || isBlank(text.codePointBefore(at));
  }

  private static boolean isHyphen(int c) {
    return Character.getType(c) == Character.DASH_PUNCTUATION || c == 0x2212;
  }

  static boolean isBlank(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == 0x85
        || c == 0x200B
        || c == 0x2060
        || c == 0xFEFF;
  }

  /** Punctuation, but not the signs that are read as words: per cent, and, at, slash. */
  private static boolean isMark(int c) {
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.MODIFIER_SYMBOL,
          Character.FORMAT ->
          true;
      case Character.OTHER_PUNCTUATION -> "%‰&@#/\\".indexOf(c) < 0;
      default -> c == 0x2212;
    };
  }
}
