package refrain.domain;

import java.util.List;

/**
 * One act of saying, with every report of it.
 *
 * @param id the id of its earliest report
 * @param reports in order of time, at least one
 */
public record Statement(Id id, List<Report> reports) {

  /**
   * @throws IllegalArgumentException if there is no report
   */
  public Statement {
    reports = List.copyOf(reports);
    if (reports.isEmpty()) {
      throw new IllegalArgumentException("statement without a report: " + id);
    }
  }
}
