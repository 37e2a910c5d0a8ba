package refrain.domain;

import java.util.List;

/**
 * A statement and what it set off: statements on whose occasion an article tells it.
 *
 * @param statement what was said first
 * @param told its report in the first reaction's article
 * @param reactions reports that have it as their occasion, in order of time; of one statement the
 *     first only
 */
public record Answered(Statement statement, Report told, List<Report> reactions) {

  /**
   * @throws IllegalArgumentException if nothing reacts
   */
  public Answered {
    reactions = List.copyOf(reactions);
    if (reactions.isEmpty()) {
      throw new IllegalArgumentException("answered by nobody: " + statement.id());
    }
  }
}
