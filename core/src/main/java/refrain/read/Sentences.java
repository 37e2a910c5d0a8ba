package refrain.read;

import java.util.List;
import refrain.domain.Span;
import refrain.read.Abbreviations.Kind;

/**
 * Splits paragraphs into sentences, also inside quotations. Closing marks stay with the sentence
 * that they close; a missing blank after a period is bridged. Linear in the length of the text.
 */
final class Sentences {

  private final String text;
  private final Nearby near;
  private final List<Span> out;

  private Sentences(String text, List<Span> out) {
    this.text = text;
    this.near = new Nearby(text);
    this.out = out;
  }

  /**
   * Adds the sentences of {@code [begin, end)} of the text, in order and without outer blanks;
   * marks alone are no sentence.
   */
  static void split(String text, int begin, int end, List<Span> out) {
    new Sentences(text, out).split(begin, end);
  }

  private void split(int begin, int end) {
    int start = begin;
    boolean open = false; // whether a straight double quotation mark waits for its other half
    int i = begin;
    while (i < end) {
      char c = text.charAt(i);
      if (isDoubled(i, end)) {
        open = !open;
        i += c == '"' ? 1 : 2;
      } else if (isTerminal(c)) {
        int afterRun = endOfRun(i, end);
        int after = afterRun;
        while (after < end) {
          int width = closingWidth(after, afterRun, end, open);
          if (width == 0) {
            break;
          }
          if (isDoubled(after, end)) {
            open = !open;
          }
          after += width;
        }
        int straggler = straggler(after, end, open);
        if (straggler > after) {
          open = isDoubled(straggler - 1, end) ? !open : open;
          after = straggler;
        }
        if (isBoundary(begin, i, afterRun, after, end)) {
          add(start, after);
          start = after;
        }
        i = after;
      } else {
        i++;
      }
    }
    add(start, end);
  }

  private void add(int begin, int end) {
    Span span = Blanks.trim(text, begin, end);
    for (int i = span.begin(); i < span.end(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        out.add(span);
        return;
      }
    }
  }

  private static boolean isTerminal(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…' || isWideTerminal(c) || c == '؟';
  }

  private static boolean isWideTerminal(char c) {
    return c == '。' || c == '！' || c == '？' || c == '｡';
  }

  /** A straight double mark, or two apostrophes that stand for one. */
  private boolean isDoubled(int i, int end) {
    char c = text.charAt(i);
    return c == '"' || (c == '\'' && i + 1 < end && text.charAt(i + 1) == '\'');
  }

  /** After all terminal marks in a row, with the blanks of a spaced ellipsis. */
  private int endOfRun(int from, int end) {
    int i = from;
    while (i < end) {
      if (isTerminal(text.charAt(i))) {
        i++;
      } else if (i + 1 < end
          && isThin(text.charAt(i))
          && text.charAt(i + 1) == '.'
          && text.charAt(i - 1) == '.') {
        i += 2;
      } else {
        break;
      }
    }
    return i;
  }

  private static boolean isThin(char c) {
    return c == ' ' || c == '\u00a0' || c == '\u202f';
  }

  /** How many characters at this index close what stands before; 0 if none do. */
  private int closingWidth(int at, int afterRun, int end, boolean open) {
    char c = text.charAt(at);
    boolean last = at + 1 >= end || Blanks.isBlank(text.charAt(at + 1));
    if (isDoubled(at, end)) {
      int width = c == '"' ? 1 : 2;
      boolean loose = at + width >= end || Blanks.isBlank(text.charAt(at + width));
      return open || loose || isCloserAt(at + width, end) ? width : 0;
    }
    if (c == '\'') {
      return last || isCloserAt(at + 1, end) ? 1 : 0;
    }
    if (c == '*' || c == '_') {
      return last || isCloserAt(at + 1, end) ? 1 : 0;
    }
    if (Marks.isClosing(c)) {
      return 1;
    }
    // A mark turned the wrong way, as in: said.“ He
    return (c == '“' || c == '‘' || c == '„') && last && at >= afterRun ? 1 : 0;
  }

  private boolean isCloserAt(int at, int end) {
    if (at >= end) {
      return false;
    }
    char c = text.charAt(at);
    return c == '"' || c == '*' || c == '_' || Marks.isClosing(c);
  }

  /** The end of a closing mark that stands alone after a blank, as in: tomorrow.' " */
  private int straggler(int after, int end, boolean open) {
    int i = after;
    while (i < end && isThin(text.charAt(i))) {
      i++;
    }
    if (i == after || i >= end) {
      return after;
    }
    char c = text.charAt(i);
    boolean closes = c == '”' || c == '’' || c == '»' || (c == '"' && open);
    boolean alone = i + 1 >= end || Blanks.isBlank(text.charAt(i + 1));
    return closes && alone ? i + 1 : after;
  }

  private boolean isBoundary(int begin, int run, int afterRun, int after, int end) {
    if (after >= end || isWideTerminal(text.charAt(afterRun - 1))) {
      return true;
    }
    boolean closed = after > afterRun;
    boolean blank = Blanks.isBlank(text.charAt(after));
    int next = Blanks.skip(text, after, end);
    if (next >= end) {
      return true;
    }
    int word = firstOfWord(next, end);
    if (word >= end) {
      return blank;
    }
    char first = text.charAt(word);
    return blank
        ? isBoundaryBeforeBlank(begin, run, afterRun, closed, word, first, end)
        : isBoundaryWithoutBlank(begin, run, afterRun, closed, next, word, end);
  }

  private boolean isBoundaryBeforeBlank(
      int begin, int run, int afterRun, boolean closed, int word, char first, int end) {
    if (Character.isLowerCase(first)) {
      return false;
    }
    char mark = text.charAt(run);
    boolean period = mark == '.' && afterRun == run + 1;
    if (period) {
      return endsAfterPeriod(begin, run, closed, word, first, end);
    }
    if (mark == '.' || mark == '…') {
      // "We … The": words left out, not an end, where a blank stands before the dots.
      return closed || run == begin || !Blanks.isBlank(text.charAt(run - 1)) || afterRun - run > 6;
    }
    return !(closed && near.isAttributionAt(word, end));
  }

  private boolean endsAfterPeriod(
      int begin, int run, boolean closed, int word, char first, int end) {
    String before = near.wordBefore(begin, run);
    char previous = near.previousVisible(begin, run - before.length());
    Kind kind = Abbreviations.kind(before, previous);
    boolean number = Character.isDigit(first);
    return switch (kind) {
      case NONE -> !isListNumber(begin, run, before);
      case TITLE -> closed && Marks.isQuote(text.charAt(run + 1)) && !number;
      case BEFORE_NUMBER -> !number && first != '(' && first != '§';
      case OPEN -> {
        String following = near.wordAt(word, end);
        boolean quoteClosed = closed && text.charAt(run + 1) != ')';
        if (quoteClosed) {
          yield true;
        }
        if (Marks.isDash(text.charAt(Blanks.skip(text, run + 1, end)))) {
          yield false;
        }
        boolean initial = isSingleCapital(before);
        if (opensQuotation(run + 1, word) && !initial) {
          yield true;
        }
        yield !number
            && Abbreviations.beginsSentences(following)
            && !(initial && following.length() == 1);
      }
    };
  }

  private static boolean isSingleCapital(String word) {
    return word.length() == 1 && Character.isUpperCase(word.charAt(0));
  }

  /** "1." or "a." at the very begin of a paragraph numbers it. */
  private static boolean isListNumber(int begin, int run, String before) {
    return run - before.length() == begin
        && before.length() <= 3
        && (before.length() == 1 || before.chars().allMatch(Character::isDigit));
  }

  private boolean opensQuotation(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '“' || c == '„' || c == '«') {
        return true;
      }
    }
    return false;
  }

  /**
   * The blank is missing: only clear cases, so that addresses and names with periods stay whole.
   */
  private boolean isBoundaryWithoutBlank(
      int begin, int run, int afterRun, boolean closed, int next, int word, int end) {
    char first = text.charAt(word);
    boolean opens = next < word && !Marks.isDash(text.charAt(next));
    if (!Character.isUpperCase(first)) {
      return closed && opens && !Character.isLowerCase(first);
    }
    if (closed) {
      return text.charAt(run) == '.' ? next == word || opens : !near.isAttributionAt(word, end);
    }
    if (text.charAt(run) == '.' && afterRun > run + 1) {
      return false;
    }
    String before = near.wordBefore(begin, run);
    if (text.charAt(run) == '.'
        && Abbreviations.kind(before, near.previousVisible(begin, run - before.length()))
            == Kind.TITLE) {
      return false;
    }
    char last =
        before.isEmpty()
            ? text.charAt(run - (run > begin ? 1 : 0))
            : before.charAt(before.length() - 1);
    boolean lowerWord =
        before.length() >= 2 && before.indexOf('.') < 0 && Character.isLowerCase(last);
    boolean worded = lowerWord || Character.isDigit(last) || last == ')' || last == '%';
    if (!worded || near.isAddress(begin, run)) {
      return false;
    }
    if (opens) {
      return true;
    }
    char second = word + 1 < end ? text.charAt(word + 1) : ' ';
    return Character.isLowerCase(second)
        || (Blanks.isBlank(second) && (first == 'A' || first == 'I'))
        || (Character.isUpperCase(second) && before.length() >= 3);
  }

  /** The first character after opening marks, bullets and dashes, a few of them at most. */
  private int firstOfWord(int from, int end) {
    int i = from;
    int limit = Math.min(end, from + 8);
    while (i < limit) {
      char c = text.charAt(i);
      if (!(Marks.isQuote(c)
          || Marks.isOpening(c)
          || Marks.isDash(c)
          || c == '*'
          || c == '_'
          || c == '•'
          || c == '¿'
          || c == '¡'
          || (i > from && isThin(c)))) {
        break;
      }
      i++;
    }
    return i;
  }
}
