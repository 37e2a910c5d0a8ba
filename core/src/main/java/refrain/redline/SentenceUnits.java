package refrain.redline;

import java.util.ArrayList;
import java.util.List;
import refrain.domain.Span;

/**
 * The sentences of a text with what stands between them: a label goes with the sentence on its
 * line, a line of its own is a unit of its own. Every character that is not white space is in
 * exactly one unit.
 */
final class SentenceUnits {

  // A list without full stops is no broken sentence.
  private static final int LONGEST_BROKEN = 600;

  private final String text;
  private final List<Span> units = new ArrayList<>();

  private SentenceUnits(String text) {
    this.text = text;
  }

  /**
   * The units in order.
   *
   * @param sentences in order, none overlapping another
   */
  static List<Span> of(String text, List<Span> sentences) {
    SentenceUnits out = new SentenceUnits(text);
    int from = 0;
    for (Span s : sentences) {
      int begin = Math.max(from, s.begin());
      if (begin < s.end()) {
        out.unit(out.between(from, begin, true), s.end());
        from = s.end();
      }
    }
    out.between(from, text.length(), false);
    return out.units;
  }

  private void unit(int begin, int end) {
    int b = begin;
    int e = end;
    while (b < e && Extents.isBlank(text.codePointAt(b))) {
      b += Character.charCount(text.codePointAt(b));
    }
    while (e > b && Extents.isBlank(text.codePointBefore(e))) {
      e -= Character.charCount(text.codePointBefore(e));
    }
    if (e > b && !continuesLine(b)) {
      units.add(new Span(b, e));
    } else if (e > b) {
      units.add(new Span(units.removeLast().begin(), e));
    }
  }

  /**
   * Whether a sentence was broken by a line end before this place: it has no end, this no begin.
   */
  private boolean continuesLine(int begin) {
    if (units.isEmpty() || units.getLast().length() > LONGEST_BROKEN) {
      return false;
    }
    int last = text.codePointBefore(units.getLast().end());
    return Character.isLowerCase(text.codePointAt(begin))
        && (Character.isLetterOrDigit(last) || last == ',');
  }

  /**
   * Adds what stands between two sentences.
   *
   * @param joins whether a sentence follows
   * @return where the unit of the sentence that follows begins
   */
  private int between(int from, int to, boolean joins) {
    int line = from;
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '\n') {
        rest(line, i, line == from);
        line = i + 1;
      }
    }
    if (joins) {
      return line;
    }
    rest(line, to, line == from);
    return to;
  }

  /** A line of its own, or the rest of the line on which a sentence ended. */
  private void rest(int begin, int end, boolean continues) {
    int before = units.size();
    unit(begin, end);
    boolean touches =
        units.size() > before
            && before > 0
            && continues
            && units.get(before - 1).end() >= begin
            && begin > 0;
    if (touches) {
      Span tail = units.remove(before);
      Span head = units.remove(before - 1);
      units.add(new Span(head.begin(), tail.end()));
    }
  }
}
