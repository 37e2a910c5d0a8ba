package refrain.model;

import java.util.ArrayList;
import java.util.List;

/**
 * The stretches of a paragraph between double quotation marks. Part of the model and fixed with it:
 * the network was fitted on these.
 */
final class QuotedRegions {

  private static final String OPENERS = "\u201c\u201e\u00ab";
  private static final String CLOSERS = "\u201d\u00bb";
  private static final String NEUTRAL = "\"\u2033";
  private static final String BEFORE_OPENER = "([{\u2014\u2013-/\u2018\u2019'\u2026";

  private QuotedRegions() {}

  /** Whether a mark is a double quotation mark by itself. */
  static boolean isDouble(char c) {
    return OPENERS.indexOf(c) >= 0 || CLOSERS.indexOf(c) >= 0 || NEUTRAL.indexOf(c) >= 0;
  }

  /**
   * The regions in order, each {begin, end} with its marks. One left open runs to the end. A mark
   * without direction opens after a blank, an opening bracket or a dash, and closes otherwise; two
   * apostrophes count as such a mark.
   */
  static List<int[]> of(String text, int begin, int end) {
    List<int[]> regions = new ArrayList<>();
    int start = -1;
    int i = begin;
    while (i < end) {
      char c = text.charAt(i);
      int width = 1;
      if (c == '\'' && i + 1 < end && text.charAt(i + 1) == '\'') {
        c = '"';
        width = 2;
      }
      boolean blankBefore = i == begin || isBlank(text.charAt(i - 1));
      boolean blankAfter = i + width >= end || isBlank(text.charAt(i + width));
      boolean canOpen =
          (blankBefore || BEFORE_OPENER.indexOf(text.charAt(i - 1)) >= 0) && !blankAfter;
      boolean opener = OPENERS.indexOf(c) >= 0;
      if (opener && (start < 0 || canOpen)) {
        start = start < 0 ? i : start;
      } else if (isDouble(c)) {
        if (start < 0) {
          start = canOpen ? i : start;
        } else if (NEUTRAL.indexOf(c) >= 0 && blankBefore && !blankAfter) {
          regions.add(new int[] {start, i});
          start = i;
        } else {
          regions.add(new int[] {start, i + width});
          start = -1;
        }
      }
      i += width;
    }
    if (start >= 0) {
      regions.add(new int[] {start, end});
    }
    return regions;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
  }
}
