package refrain.link;

import java.util.List;
import refrain.domain.Report;
import refrain.domain.Span;

/**
 * A sentence, or a part of one, of a report's content: the unit in which passages are looked for.
 */
final class Segment {

  private final int report;
  private final int order;
  private final int[] words;
  private final List<Span> spans;
  private final boolean[] breaks;

  /**
   * @param report number of the report in the sorted list of reports
   * @param order place among the report's segments, from 0
   * @param words the comparable words as numbers of the vocabulary
   * @param spans for each word where it stands in the article
   * @param breaks for each word whether a clause begins with it
   */
  Segment(int report, int order, int[] words, List<Span> spans, boolean[] breaks) {
    this.report = report;
    this.order = order;
    this.words = words;
    this.spans = List.copyOf(spans);
    this.breaks = breaks;
  }

  int report() {
    return report;
  }

  int order() {
    return order;
  }

  int[] words() {
    return words;
  }

  int length() {
    return words.length;
  }

  /** Whether a clause begins with the word at this place. */
  boolean beginsClause(int at) {
    return breaks[at];
  }

  /** Whether the word at this place is joined to the one before by a hyphen. */
  boolean joined(String text, int at) {
    return at > 0
        && spans.get(at).begin() == spans.get(at - 1).end() + 1
        && text.charAt(spans.get(at).begin() - 1) == '-';
  }

  /** The characters from one word to another, the second exclusive, with quotation marks paired. */
  Span span(Report of, int begin, int end) {
    return QuotationMarks.pair(
        of.article().text(), spans.get(begin).begin(), spans.get(end - 1).end());
  }
}
