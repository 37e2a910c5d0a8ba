package refrain.domain;

/**
 * A stretch of a report's content that is compared with others.
 *
 * @param report where it stands
 * @param span its characters in the report's article, not empty
 */
public record Passage(Report report, Span span) {

  /**
   * @throws IllegalArgumentException if the span is empty or ends after the text
   */
  public Passage {
    if (span.isEmpty() || span.end() > report.article().text().length()) {
      throw new IllegalArgumentException(
          "passage " + span + " in a text of " + report.article().text().length());
    }
  }

  /** Its characters, exactly as printed. */
  public String text() {
    return span.in(report.article().text());
  }
}
