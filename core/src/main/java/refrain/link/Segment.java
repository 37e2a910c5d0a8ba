package refrain.link;

import refrain.domain.Report;
import refrain.domain.Span;

/**
 * A sentence, or a part of one, of a report's content: the unit in which passages are looked for.
 *
 * @param report number of the report in the sorted list of reports
 * @param order place among the report's segments, from 0
 * @param cut its words and where they stand
 */
record Segment(int report, int order, Cut cut) {

  int[] words() {
    return cut.run().words();
  }

  int length() {
    return cut.run().words().length;
  }

  /** Whether a clause begins with the word at this place. */
  boolean beginsClause(int at) {
    return cut.breaks()[at];
  }

  /** Whether the word at this place is joined to the one before by a hyphen. */
  boolean joined(String text, int at) {
    return at > 0
        && begin(at) == end(at - 1) + 1
        && text.charAt(begin(at) - 1) == '-';
  }

  private int begin(int word) {
    return cut.places()[2 * word];
  }

  private int end(int word) {
    return cut.places()[2 * word + 1];
  }

  /** The characters from one word to another, the second exclusive, with quotation marks paired. */
  Span span(Report of, int begin, int end) {
    return QuotationMarks.pair(of.article().text(), begin(begin), end(end - 1));
  }
}
