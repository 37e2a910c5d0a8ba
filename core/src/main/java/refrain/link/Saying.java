package refrain.link;

import java.util.ArrayList;
import java.util.List;
import refrain.domain.Passage;
import refrain.domain.Report;
import refrain.domain.Span;
import refrain.words.Words;

/**
 * A sentence of what somebody said.
 *
 * @param number of the report
 * @param report the report
 * @param span from its first character to its last
 * @param text its characters without what stands between the pieces of a split quotation
 * @param words number of its words
 */
record Saying(int number, Report report, Span span, String text, int words) {

  // A longer one is no sentence, and the encoder would not read it to its end.
  private static final int LONGEST = 80;

  /** The sentences of the reports with at least so many words, in the reports' order. */
  static List<Saying> of(List<Report> reports, int fewestWords) {
    List<Saying> out = new ArrayList<>();
    for (int number = 0; number < reports.size(); number++) {
      out.addAll(of(reports.get(number), number, fewestWords));
    }
    return out;
  }

  /** The sentences of one report with at least so many words. */
  static List<Saying> of(Report report, int number, int fewestWords) {
    List<Saying> out = new ArrayList<>();
    String text = report.article().text();
    List<Span> pieces = new ArrayList<>();
    List<Span> sentences = report.article().sentences();
    int s = 0;
    for (Span content : report.attribution().quotation().content()) {
      int begin = content.begin();
      while (begin < content.end()) {
        while (s < sentences.size() && sentences.get(s).end() <= begin) {
          s++;
          flush(report, number, fewestWords, pieces, out);
        }
        int end =
            s < sentences.size()
                ? Math.min(content.end(), Math.max(begin + 1, sentences.get(s).end()))
                : content.end();
        if (!text.substring(begin, end).isBlank()) {
          pieces.add(new Span(begin, end));
        }
        begin = end;
      }
    }
    flush(report, number, fewestWords, pieces, out);
    return out;
  }

  private static void flush(
      Report report, int number, int fewestWords, List<Span> pieces, List<Saying> out) {
    if (pieces.isEmpty()) {
      return;
    }
    String text = report.article().text();
    StringBuilder joined = new StringBuilder();
    for (Span piece : pieces) {
      joined.append(joined.isEmpty() ? "" : " ").append(piece.in(text).strip());
    }
    List<String> words = Words.of(joined.toString(), List.of(new Span(0, joined.length()))).words();
    if (words.size() >= fewestWords && words.size() <= LONGEST) {
      Span span = trimmed(text, pieces.get(0).begin(), pieces.get(pieces.size() - 1).end());
      out.add(new Saying(number, report, span, joined.toString(), words.size()));
    }
    pieces.clear();
  }

  private static Span trimmed(String text, int from, int to) {
    int begin = from;
    int end = to;
    while (begin < end && Character.isWhitespace(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return QuotationMarks.pair(text, begin, end);
  }

  /** What no other words may change; worked out at every call. */
  Sense sense() {
    StringBuilder cue = new StringBuilder();
    for (Span span : report.attribution().cue()) {
      cue.append(span.in(report.article().text())).append(' ');
    }
    return Sense.of(text, cue.toString());
  }

  Passage passage() {
    return new Passage(report, span);
  }
}
