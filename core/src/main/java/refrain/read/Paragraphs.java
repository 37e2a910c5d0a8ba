package refrain.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import refrain.domain.Span;

/**
 * Divides a text into paragraphs. A blank line always divides; a single line break divides unless
 * the document's lines are evidently wrapped to one width, or the next line goes on in the middle
 * of a sentence.
 */
final class Paragraphs {

  private static final int NARROWEST_PAGE = 40;
  private static final int WIDEST_PAGE = 140;
  private static final int FEWEST_BREAKS = 2;

  private final String text;
  private final List<Span> lines;

  private Paragraphs(String text, int from) {
    this.text = text;
    this.lines = lines(text, from);
  }

  /** The paragraphs from this index on, in order, without outer blanks. */
  static List<Span> of(String text, int from) {
    return new Paragraphs(text, from).join();
  }

  /** Every line, blank ones too, as the span of what it shows. */
  private static List<Span> lines(String text, int from) {
    List<Span> out = new ArrayList<>();
    int begin = from;
    for (int i = from; i < text.length(); i++) {
      if (Blanks.isLineEnd(text.charAt(i))) {
        out.add(Blanks.trim(text, begin, i));
        if (text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
          i++;
        }
        begin = i + 1;
      }
    }
    out.add(Blanks.trim(text, begin, text.length()));
    return out;
  }

  private List<Span> join() {
    int width = wrapWidth();
    List<Span> out = new ArrayList<>();
    int begin = -1;
    int end = -1;
    Span last = new Span(0, 0);
    for (Span line : lines) {
      if (begin >= 0 && (line.isEmpty() || !goesOn(last, line, width))) {
        out.add(new Span(begin, end));
        begin = -1;
      }
      if (!line.isEmpty()) {
        begin = begin < 0 ? line.begin() : begin;
        end = line.end();
      }
      last = line;
    }
    if (begin >= 0) {
      out.add(new Span(begin, end));
    }
    return out;
  }

  /** The width that the document's lines are wrapped to, or 0 if they are not wrapped. */
  private int wrapWidth() {
    int[] lengths = new int[lines.size()];
    int breaks = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (!lines.get(i).isEmpty() && !lines.get(i + 1).isEmpty()) {
        lengths[breaks++] = column(lines.get(i));
      }
    }
    if (breaks < FEWEST_BREAKS) {
      return 0;
    }
    Arrays.sort(lengths, 0, breaks);
    // A long address may stick out of the page.
    int width = lengths[Math.max(0, breaks - 1 - breaks / 20)];
    if (width < NARROWEST_PAGE || width > WIDEST_PAGE) {
      return 0;
    }
    int full = 0;
    int inside = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      Span line = lines.get(i);
      Span next = lines.get(i + 1);
      if (!line.isEmpty() && !next.isEmpty()) {
        full += isFull(line, next, width) ? 1 : 0;
        inside += endsSentence(line) ? 0 : 1;
      }
    }
    return full * 10 >= breaks * 7 && inside * 10 >= breaks * 4 ? width : 0;
  }

  private boolean goesOn(Span line, Span next, int width) {
    boolean open =
        !endsSentence(line)
            && text.charAt(line.end() - 1) != ':'
            && line.length() > 8
            && !text.startsWith("by ", next.begin());
    if (open && Character.isLowerCase(text.charAt(next.begin()))) {
      return true;
    }
    if (width == 0 || isItem(next)) {
      return false;
    }
    // Pages set in a proportional font break their lines early.
    return isFull(line, next, width) || (open && column(line) * 4 >= width * 3);
  }

  /** Whether the next line's first word would not have fitted. */
  private boolean isFull(Span line, Span next, int width) {
    int word = next.begin();
    while (word < next.end() && text.charAt(word) != ' ' && text.charAt(word) != '\t') {
      word++;
    }
    return column(line) + 1 + (word - next.begin()) >= width;
  }

  /** How far a line reaches, with the blanks that indent it. */
  private int column(Span line) {
    int begin = line.begin();
    while (begin > 0
        && line.begin() - begin < WIDEST_PAGE
        && !Blanks.isLineEnd(text.charAt(begin - 1))) {
      begin--;
    }
    return line.end() - begin;
  }

  private boolean endsSentence(Span line) {
    int i = line.end() - 1;
    while (i > line.begin() && (Marks.isQuote(text.charAt(i)) || Marks.isClosing(text.charAt(i)))) {
      i--;
    }
    char c = text.charAt(i);
    return c == '.' || c == '!' || c == '?' || c == '…';
  }

  /** Whether the line begins an item of a list or a heading. */
  private boolean isItem(Span line) {
    char c = text.charAt(line.begin());
    boolean blank = line.length() > 1 && Blanks.isBlank(text.charAt(line.begin() + 1));
    return c == '•' || c == '#' || ((c == '-' || c == '*' || c == '+') && blank);
  }
}
