package refrain.link;

import refrain.domain.Report;
import refrain.domain.Span;

/**
 * A sentence, or a part of one, of a report's content: the unit in which passages are looked for.
 */
final class Segment {

  private final int report;
  private final int order;
  private final Cut cut;

  /**
   * @param report number of the report in the sorted list of reports
   * @param order place among the report's segments, from 0
   * @param cut its words and where they stand
   */
  Segment(int report, int order, Cut cut) {
    this.report = report;
    this.order = order;
    this.cut = cut;
  }

  int report() {
    return report;
  }

  int order() {
    return order;
  }

  int[] words() {
    return cut.run().words();
  }

  int length() {
    return cut.run().words().length;
  }

  /** Whether a clause begins with the word at this place. */
  boolean beginsClause(int at) {
    return cut.beginsClause(at);
  }

  /** Whether the word at this place is joined to the one before by a hyphen. */
  boolean isJoined(int at) {
    return cut.isJoined(at);
  }

  /** Whether the word at this place begins with a capital letter. */
  boolean isCapital(Report of, int at) {
    return Character.isUpperCase(of.article().text().codePointAt(cut.begin(at)));
  }

  /** The characters from one word to another, the second exclusive, with quotation marks paired. */
  Span span(Report of, int begin, int end) {
    return QuotationMarks.pair(of.article().text(), cut.begin(begin), cut.end(end - 1));
  }
}
