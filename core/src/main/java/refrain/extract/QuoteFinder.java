package refrain.extract;

import java.util.ArrayList;
import java.util.List;
import refrain.domain.Span;

/**
 * Pairs the quotation marks of a paragraph: straight, curly, turned the wrong way, doubled
 * apostrophes, guillemets, and single marks told apart from apostrophes. A paragraph stands alone,
 * so that an odd mark spoils nothing after it; one left open runs to the paragraph's end.
 */
final class QuoteFinder {

  private static final String OPENING = "\u201c\u201e\u00ab";
  private static final String CLOSING = "\u201d\u00bb";
  private static final String NEUTRAL = "\"\u2033\uff02";
  private static final String BEFORE_OPENING = "([{\u2014\u2013-/\u2018\u2019'\u2026:";
  private static final String SENTENCE_END = ".?!,\u2026";

  // A quotation in single marks is short; a lone apostrophe must not swallow a paragraph.
  private static final int LONGEST_SINGLE = 700;

  private final String text;
  private final Span paragraph;
  private final List<Quote> found = new ArrayList<>();

  private QuoteFinder(String text, Span paragraph) {
    this.text = text;
    this.paragraph = paragraph;
  }

  /** The quotations of a paragraph, outermost only, in order. */
  static List<Quote> find(String text, Span paragraph) {
    QuoteFinder finder = new QuoteFinder(text, paragraph);
    finder.findDouble();
    if (finder.mayHaveSingle()) {
      finder.findSingle();
    }
    return finder.found;
  }

  private void findDouble() {
    int open = -1;
    int openWidth = 0;
    int inner = 0;
    int i = paragraph.begin();
    while (i < paragraph.end()) {
      int width = doubleWidth(i);
      if (width == 0) {
        i++;
        continue;
      }
      char c = text.charAt(i);
      boolean opens = canOpen(i, width);
      if (open < 0) {
        if (opens || OPENING.indexOf(c) >= 0 || opensAfterSentence(i, width)) {
          open = i;
          openWidth = width;
          inner = 0;
        }
      } else if (OPENING.indexOf(c) >= 0 && opens) {
        // A second opening mark: a quotation inside another kind of marks, or one whose end was
        // forgotten; in the same kind of marks its closing mark ends both.
        inner += OPENING.indexOf(text.charAt(open)) < 0 ? 1 : 0;
      } else if (inner > 0 && CLOSING.indexOf(c) >= 0) {
        inner--;
      } else if (CLOSING.indexOf(c) < 0 && isBlankAt(i - 1) && opens) {
        add(open, openWidth, lastNonBlank(i), 0);
        open = i;
        openWidth = width;
      } else {
        add(open, openWidth, i + width, width);
        open = -1;
      }
      i += width;
    }
    if (open >= 0) {
      add(open, openWidth, lastNonBlank(paragraph.end()), 0);
    }
  }

  private void add(int begin, int openWidth, int end, int closeWidth) {
    int innerEnd = end - closeWidth;
    if (innerEnd > begin + openWidth) {
      found.add(
          new Quote(
              new Span(begin, end),
              new Span(begin + openWidth, innerEnd),
              Quote.Marks.DOUBLE,
              closeWidth > 0));
    }
  }

  private int lastNonBlank(int end) {
    int i = end;
    while (i > paragraph.begin() && Lexer.isBlank(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  /** Width of a double mark at the index, 0 if there is none. */
  private int doubleWidth(int i) {
    char c = text.charAt(i);
    if (OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0 || NEUTRAL.indexOf(c) >= 0) {
      return 1;
    }
    boolean doubled =
        (c == '\'' || c == '`' || c == '\u2019' || c == '\u2018')
            && i + 1 < paragraph.end()
            && text.charAt(i + 1) == c;
    return doubled ? 2 : 0;
  }

  private boolean canOpen(int i, int width) {
    boolean before = isBlankAt(i - 1) || BEFORE_OPENING.indexOf(text.charAt(i - 1)) >= 0;
    return before && !isBlankAt(i + width);
  }

  // A mark set right after a sentence's end without the blank: ended."She
  private boolean opensAfterSentence(int i, int width) {
    return i > paragraph.begin()
        && SENTENCE_END.indexOf(text.charAt(i - 1)) >= 0
        && i + width < paragraph.end()
        && Character.isUpperCase(text.charAt(i + width));
  }

  private boolean isBlankAt(int i) {
    return i < paragraph.begin() || i >= paragraph.end() || Lexer.isBlank(text.charAt(i));
  }

  private boolean mayHaveSingle() {
    for (int i = paragraph.begin(); i < paragraph.end(); i++) {
      if (Lexer.isApostrophe(text.charAt(i)) && opensSingle(i)) {
        return true;
      }
    }
    return false;
  }

  private void findSingle() {
    int n = paragraph.length();
    // next[i]: the first place at or after i where a single quotation can end, and where one must
    // if it can: after a mark of punctuation.
    int[] ends = new int[n + 1];
    int[] firmEnds = new int[n + 1];
    ends[n] = Integer.MAX_VALUE;
    firmEnds[n] = Integer.MAX_VALUE;
    for (int k = n - 1; k >= 0; k--) {
      int i = paragraph.begin() + k;
      boolean closes = closesSingle(i);
      ends[k] = closes ? i : ends[k + 1];
      firmEnds[k] = closes && !isPossessive(i) ? i : firmEnds[k + 1];
    }
    List<Quote> outer = new ArrayList<>(found);
    found.clear();
    int nextOuter = 0;
    int i = paragraph.begin();
    while (i < paragraph.end()) {
      if (nextOuter < outer.size() && outer.get(nextOuter).span().begin() <= i) {
        Quote q = outer.get(nextOuter++);
        found.add(q);
        i = Math.max(i, q.span().end());
        continue;
      }
      if (Lexer.isApostrophe(text.charAt(i)) && opensSingle(i) && doubleWidth(i) == 0) {
        int k = i + 1 - paragraph.begin();
        int end = firmEnds[k] - i <= LONGEST_SINGLE ? firmEnds[k] : ends[k];
        boolean beforeOuter =
            nextOuter >= outer.size() || end < outer.get(nextOuter).span().begin();
        if (end != Integer.MAX_VALUE && end - i <= LONGEST_SINGLE && beforeOuter) {
          found.add(
              new Quote(new Span(i, end + 1), new Span(i + 1, end), Quote.Marks.SINGLE, true));
          i = end + 1;
          continue;
        }
      }
      i++;
    }
    while (nextOuter < outer.size()) {
      found.add(outer.get(nextOuter++));
    }
  }

  private boolean opensSingle(int i) {
    boolean before = isBlankAt(i - 1) || "([{\u2014\u2013:".indexOf(text.charAt(i - 1)) >= 0;
    if (!before || isBlankAt(i + 1)) {
      return false;
    }
    char next = text.charAt(i + 1);
    if (Character.isDigit(next)) {
      return text.charAt(i) == '\u2018' && !isDecade(i + 1);
    }
    return Character.isLetter(next) && !isElision(i + 1);
  }

  private boolean isDecade(int i) {
    return i + 2 < paragraph.end()
        && Character.isDigit(text.charAt(i + 1))
        && (text.charAt(i + 2) == 's' || !Character.isLetterOrDigit(text.charAt(i + 2)));
  }

  private boolean isElision(int i) {
    for (String elided :
        new String[] {"em ", "til ", "cause ", "tis ", "twas ", "n ", "n'", "n\u2019"}) {
      if (text.regionMatches(true, i, elided, 0, elided.length())) {
        return true;
      }
    }
    return false;
  }

  private boolean closesSingle(int i) {
    return Lexer.isApostrophe(text.charAt(i))
        && text.charAt(i) != '\u2018'
        && doubleWidth(i) == 0
        && !isBlankAt(i - 1)
        && (isBlankAt(i + 1) || !Character.isLetterOrDigit(text.charAt(i + 1)));
  }

  // "the leaders' plan": the mark belongs to the word before it, most probably.
  private boolean isPossessive(int i) {
    return text.charAt(i - 1) == 's'
        && i + 2 < paragraph.end()
        && isBlankAt(i + 1)
        && Character.isLowerCase(text.charAt(i + 2));
  }
}
