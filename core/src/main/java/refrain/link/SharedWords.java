package refrain.link;

import java.util.Collections;
import java.util.List;
import java.util.StringJoiner;
import refrain.domain.Article;
import refrain.domain.Difference;
import refrain.domain.DifferenceKind;
import refrain.domain.LinkKind;
import refrain.domain.Redline;
import refrain.domain.Report;
import refrain.domain.Span;
import refrain.domain.Voice;
import refrain.redline.Differ;
import refrain.redline.Ellipsis;
import refrain.words.Words;

/**
 * What two reports of one statement have in common, and what became of it in the second.
 *
 * @param first the part of the first report
 * @param second the part of the second
 * @param redline from the one to the other, character for character
 * @param kind copy, trimmed, altered or rendering
 */
record SharedWords(Span first, Span second, Redline redline, LinkKind kind) {

  // How far from the common words, in characters, the rest of a statement may stand.
  private static final int REACH = 2000;

  /**
   * Compares the aligned parts of two reports. Where words cut off before or behind them in the
   * same sentence change the sense ("It is not permitted to fish", "permitted to fish"), the parts
   * grow to the whole sentence, so that the redline shows it.
   */
  static SharedWords of(Report x, Span first, Report y, Span second, Differ differ) {
    String saidFirst = said(x, first);
    String saidSecond = said(y, second);
    Redline aligned = differ.compare(saidFirst, saidSecond);
    boolean quoted = quoted(x, first) && quoted(y, second);
    boolean complete =
        nothingMore(x, first, y.article(), second) && nothingMore(y, second, x.article(), first);
    Span a = first;
    Span b = second;
    LinkKind kind = kind(aligned, quoted, complete);
    if (!complete && aligned.changedSense().isEmpty()) {
      Span wholeFirst = sentence(x, first);
      Span wholeSecond = sentence(y, second);
      Redline whole =
          differ.changes(said(x, wholeFirst), said(y, wholeSecond)).ofFragment().redline();
      if (!whole.changedSense().isEmpty()) {
        a = wholeFirst;
        b = wholeSecond;
        kind = quoted ? LinkKind.ALTERED : kind;
      }
    }
    String before = a.in(x.article().text());
    String after = b.in(y.article().text());
    boolean asAligned = before.equals(saidFirst) && after.equals(saidSecond);
    return new SharedWords(a, b, asAligned ? aligned : differ.compare(before, after), kind);
  }

  /** What of a stretch was said: without the reporter's words in a split quotation. */
  private static String said(Report report, Span stretch) {
    StringJoiner out = new StringJoiner(" ");
    for (Span part : report.attribution().quotation().content()) {
      int begin = Math.max(part.begin(), stretch.begin());
      int end = Math.min(part.end(), stretch.end());
      if (begin < end) {
        out.add(report.article().text().substring(begin, end));
      }
    }
    return out.toString();
  }

  /** The stretch with what belongs to its first and last sentence in the report. */
  private static Span sentence(Report report, Span stretch) {
    int begin = stretch.begin();
    int end = stretch.end();
    for (Span part : report.attribution().quotation().content()) {
      for (Span sentence : report.article().sentences()) {
        int from = Math.max(part.begin(), sentence.begin());
        int to = Math.min(part.end(), sentence.end());
        if (from < stretch.begin() && to > stretch.begin()) {
          begin = from;
        }
        if (to > stretch.end() && from < stretch.end()) {
          end = to;
        }
      }
    }
    return new Span(begin, end);
  }

  private static LinkKind kind(Redline redline, boolean quoted, boolean whole) {
    boolean gone = false;
    boolean come = false;
    for (Difference d : redline.differences()) {
      if (d.kind() != DifferenceKind.SPELLING && (quoted || d.kind() != DifferenceKind.TENSE)) {
        gone |= hasWords(d.before());
        come |= hasWords(d.after());
      }
      gone |= Ellipsis.isIn(d.after()) && !Ellipsis.isIn(d.before());
    }
    if (gone && come) {
      return quoted ? LinkKind.ALTERED : LinkKind.RENDERING;
    }
    if (quoted && !redline.changedSense().isEmpty()) {
      return LinkKind.ALTERED;
    }
    return gone || come || !whole ? LinkKind.TRIMMED : LinkKind.COPY;
  }

  private static boolean hasWords(String run) {
    return run.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /**
   * Whether the words that a report has beyond the aligned part stand in the other's article too,
   * not far off: then the outlet cut nothing, whatever was taken for the statement's begin and end.
   */
  private static boolean nothingMore(Report report, Span part, Article other, Span there) {
    int from = Math.max(0, there.begin() - REACH);
    int to = Math.min(other.text().length(), there.end() + REACH);
    List<String> around = words(other.text(), from, to);
    String text = report.article().text();
    for (Span piece : report.attribution().quotation().content()) {
      int headEnd = Math.min(piece.end(), part.begin());
      int tailBegin = Math.max(piece.begin(), part.end());
      if (Collections.indexOfSubList(around, words(text, piece.begin(), headEnd)) < 0
          || Collections.indexOfSubList(around, words(text, tailBegin, piece.end())) < 0) {
        return false;
      }
    }
    return true;
  }

  private static List<String> words(String text, int begin, int end) {
    return begin < end ? Words.of(text, List.of(new Span(begin, end))).words() : List.of();
  }

  /**
   * Whether at least half of the passage stands inside quotation marks, or is its speaker's own.
   */
  private static boolean quoted(Report report, Span passage) {
    if (report.article().voice() != Voice.REPORT) {
      return true;
    }
    int inside = 0;
    for (Span q : report.attribution().quotation().quoted()) {
      inside +=
          Math.max(0, Math.min(q.end(), passage.end()) - Math.max(q.begin(), passage.begin()));
    }
    return inside * 2 >= passage.length();
  }
}
