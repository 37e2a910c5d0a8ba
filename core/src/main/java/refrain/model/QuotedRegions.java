package refrain.model;

import java.util.ArrayList;
import java.util.List;

/**
 * The stretches of a paragraph between quotation marks. Part of the model and fixed with it: the
 * network was fitted on these.
 */
final class QuotedRegions {

  private static final String OPENERS = "\u201c\u201e\u00ab";
  private static final String CLOSERS = "\u201d\u00bb";
  private static final String NEUTRAL = "\"\u2033";
  private static final String BEFORE_OPENER = "([{\u2014\u2013-/\u2018\u2019'\u2026";

  /**
   * A stretch between marks.
   *
   * @param begin where its opening mark begins
   * @param end after its closing mark, or the end of the paragraph if it is left open
   * @param openWidth units of the opening mark
   * @param closeWidth units of the closing mark, 0 if there is none
   */
  record Region(int begin, int end, int openWidth, int closeWidth) {

    /** Whether the mark of the paragraph at an index opens or closes it, or stands inside. */
    QuoteState state(int index) {
      return index < begin + openWidth
          ? QuoteState.OPENING
          : index < end - closeWidth ? QuoteState.INSIDE : QuoteState.CLOSING;
    }
  }

  private QuotedRegions() {}

  /** Whether a mark is a double quotation mark by itself. */
  static boolean isDouble(char c) {
    return OPENERS.indexOf(c) >= 0 || CLOSERS.indexOf(c) >= 0 || NEUTRAL.indexOf(c) >= 0;
  }

  /**
   * The regions in order, outermost only. One left open runs to the end. A mark without direction
   * opens after a blank, an opening bracket or a dash, and closes otherwise; two apostrophes or
   * backticks count as such a mark. Single marks count where they are no apostrophes. The only mark
   * without direction in a paragraph does not open one at its start where others with direction
   * follow: excerpts have such a mark before every paragraph, and pairs for what is quoted.
   */
  static List<Region> of(String text, int begin, int end) {
    int from = isLoneBefore(text, begin, end) ? begin + 1 : begin;
    List<Region> doubles = doubles(text, from, end);
    return new SingleMarks(text, begin, end).around(doubles);
  }

  private static boolean isLoneBefore(String text, int begin, int end) {
    if (begin >= end || NEUTRAL.indexOf(text.charAt(begin)) < 0) {
      return false;
    }
    boolean directed = false;
    for (int i = begin + 1; i < end; i++) {
      char c = text.charAt(i);
      if (NEUTRAL.indexOf(c) >= 0) {
        return false;
      }
      directed |= OPENERS.indexOf(c) >= 0;
    }
    return directed;
  }

  private static List<Region> doubles(String text, int begin, int end) {
    List<Region> regions = new ArrayList<>();
    int start = -1;
    int startWidth = 1;
    int i = begin;
    while (i < end) {
      char c = text.charAt(i);
      int width = 1;
      if ((c == '\'' || c == '`') && i + 1 < end && text.charAt(i + 1) == c) {
        c = '"';
        width = 2;
      }
      boolean blankBefore = i == begin || isBlank(text.charAt(i - 1));
      boolean blankAfter = i + width >= end || isBlank(text.charAt(i + width));
      boolean canOpen =
          (blankBefore || BEFORE_OPENER.indexOf(text.charAt(i - 1)) >= 0) && !blankAfter;
      boolean opener = OPENERS.indexOf(c) >= 0;
      if (opener && (start < 0 || canOpen)) {
        startWidth = start < 0 ? width : startWidth;
        start = start < 0 ? i : start;
      } else if (isDouble(c)) {
        if (start < 0) {
          startWidth = width;
          start = canOpen ? i : start;
        } else if (NEUTRAL.indexOf(c) >= 0 && blankBefore && !blankAfter) {
          regions.add(new Region(start, i, startWidth, 0));
          startWidth = width;
          start = i;
        } else {
          regions.add(new Region(start, i + width, startWidth, width));
          start = -1;
        }
      }
      i += width;
    }
    if (start >= 0) {
      regions.add(new Region(start, end, startWidth, 0));
    }
    return regions;
  }

  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
  }
}
