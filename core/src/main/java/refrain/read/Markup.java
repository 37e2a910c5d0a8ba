package refrain.read;

import java.util.ArrayList;
import java.util.List;
import refrain.domain.Region;
import refrain.domain.RegionKind;
import refrain.domain.Span;

/**
 * The marks of Markdown in a text.
 *
 * @param paragraphs without the marks that open and close a whole paragraph
 * @param headings the paragraphs that the marks make headings
 * @param marks every mark, in order
 */
record Markup(List<Span> paragraphs, List<Region> headings, List<Region> marks) {

  private static final int LONGEST_ADDRESS = 2000;
  private static final int LONGEST_TAG = 200;
  private static final int LONGEST_BOLD_HEADING = 110;

  Markup {
    paragraphs = List.copyOf(paragraphs);
    headings = List.copyOf(headings);
    marks = List.copyOf(marks);
  }

  static Markup of(String text, List<Span> paragraphs) {
    List<Span> inner = new ArrayList<>();
    List<Region> headings = new ArrayList<>();
    List<Region> marks = new ArrayList<>();
    for (Span p : paragraphs) {
      int begin = p.begin();
      int end = p.end();
      int opened = openingMarks(text, p);
      boolean heading = text.charAt(begin) == '#' && opened > begin;
      if (opened > begin) {
        mark(begin, trimBack(text, begin, opened), marks);
        begin = opened;
      }
      if (heading) {
        int closing = end;
        while (closing > begin && text.charAt(closing - 1) == '#') {
          closing--;
        }
        if (closing < end) {
          mark(closing, end, marks);
          end = closing;
        }
      }
      Span rest = Blanks.trim(text, begin, end);
      if (rest.isEmpty()) {
        continue;
      }
      inner.add(rest);
      if (heading || isBold(text, rest)) {
        headings.add(new Region(rest, RegionKind.SUBHEAD));
      }
      inline(text, rest, marks);
    }
    return new Markup(inner, headings, marks);
  }

  private static int openingMarks(String text, Span p) {
    int i = p.begin();
    while (i < p.end()) {
      char c = text.charAt(i);
      int after = i;
      if (c == '#' || c == '>') {
        while (after < p.end() && text.charAt(after) == c) {
          after++;
        }
      } else if (c == '-' || c == '*' || c == '+') {
        after++;
      }
      boolean mark =
          after > i
              && after < p.end()
              && (Blanks.isBlank(text.charAt(after)) || (c == '>' && i == p.begin()));
      if (!mark) {
        return i;
      }
      i = Blanks.skip(text, after, p.end());
    }
    return i;
  }

  private static int trimBack(String text, int begin, int end) {
    int i = end;
    while (i > begin && Blanks.isBlank(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  /** A short paragraph that is bold as a whole and is no sentence. */
  private static boolean isBold(String text, Span p) {
    if (p.length() < 6 || p.length() > LONGEST_BOLD_HEADING) {
      return false;
    }
    String s = p.in(text);
    return s.startsWith("**")
        && s.endsWith("**")
        && s.indexOf("**", 2) == s.length() - 2
        && !s.endsWith(".**")
        && !s.endsWith(":**");
  }

  private static void inline(String text, Span p, List<Region> out) {
    for (int i = p.begin(); i < p.end(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < p.end() && !Character.isLetterOrDigit(text.charAt(i + 1))) {
        mark(i, i + 1, out);
        i++;
      } else if (c == '*') {
        int end = i;
        while (end < p.end() && text.charAt(end) == '*') {
          end++;
        }
        mark(i, end, out);
        i = end - 1;
      } else if (c == '<' && i + 1 < p.end() && isTag(text.charAt(i + 1))) {
        int close = indexOf(text, '>', i, Math.min(p.end(), i + LONGEST_TAG));
        if (close > 0 && !text.startsWith("<http", i)) {
          mark(i, close + 1, out);
          i = close;
        }
      } else if (c == ']' && i + 1 < p.end() && text.charAt(i + 1) == '(') {
        int close = indexOf(text, ')', i, Math.min(p.end(), i + LONGEST_ADDRESS));
        if (close > 0) {
          mark(i, close + 1, out);
          i = close;
        }
      }
    }
  }

  private static boolean isTag(char c) {
    return c == '/' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static int indexOf(String text, char wanted, int from, int limit) {
    for (int i = from; i < limit; i++) {
      if (text.charAt(i) == wanted) {
        return i;
      }
    }
    return -1;
  }

  private static void mark(int begin, int end, List<Region> out) {
    out.add(new Region(new Span(begin, end), RegionKind.MARKUP));
  }
}
