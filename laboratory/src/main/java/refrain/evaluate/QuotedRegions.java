package refrain.evaluate;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what stands inside double quotation marks, as the shared scorer of attributions defines it:
 * straight and curly double marks and two apostrophes count; each line is scanned by itself and a
 * quotation left open runs to its end.
 */
final class QuotedRegions {

  private static final String OPENERS = "\u201c\u201e\u00ab";
  private static final String CLOSERS = "\u201d\u00bb";
  private static final String NEUTRAL = "\"\u2033";
  private static final String BEFORE_OPENING = "([{\u2014\u2013-/\u2018\u2019'\u2026";

  private final int[] text;
  private final List<Piece> regions = new ArrayList<>();

  private QuotedRegions(int[] text) {
    this.text = text;
  }

  /** The quoted stretches, marks included, in reading order. */
  static List<Piece> find(int[] text) {
    QuotedRegions found = new QuotedRegions(text);
    int begin = 0;
    for (int i = 0; i <= text.length; i++) {
      if (i == text.length || text[i] == '\n') {
        found.scanLine(begin, i);
        begin = i + 1;
      }
    }
    return found.regions;
  }

  private void scanLine(int begin, int end) {
    int open = -1;
    int width;
    for (int i = begin; i < end; i += width) {
      boolean doubled = text[i] == '\'' && i + 1 < end && text[i + 1] == '\'';
      width = doubled ? 2 : 1;
      boolean neutral = doubled || isOneOf(NEUTRAL, text[i]);
      boolean opener = isOneOf(OPENERS, text[i]);
      if (!neutral && !opener && !isOneOf(CLOSERS, text[i])) {
        continue;
      }
      boolean afterSpace = i == begin || CharacterClass.isSpace(text[i - 1]);
      boolean beforeSpace = i + width >= end || CharacterClass.isSpace(text[i + width]);
      boolean canOpen = !beforeSpace && (afterSpace || isOneOf(BEFORE_OPENING, text[i - 1]));
      if (open < 0) {
        // A curly opening mark opens wherever it stands; the others only by their position.
        open = opener || canOpen ? i : -1;
      } else if (neutral && afterSpace && !beforeSpace) {
        regions.add(new Piece(open, i));
        open = i;
      } else if (!opener || !canOpen) {
        // An opening mark inside an open quotation is nested in it; one that closes by position
        // ends it.
        regions.add(new Piece(open, i + width));
        open = -1;
      }
    }
    if (open >= 0) {
      regions.add(new Piece(open, end));
    }
  }

  private static boolean isOneOf(String marks, int c) {
    return marks.indexOf(c) >= 0;
  }
}
