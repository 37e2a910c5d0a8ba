package refrain.desk;

import java.util.Optional;

/**
 * Which part of a longer list is asked for.
 *
 * @param after what the part before gave as {@code next}; empty for the first
 * @param limit at most so many rows, 1 to {@value #MOST}
 */
public record Part(Optional<String> after, int limit) {

  /** Most rows of one answer. */
  public static final int MOST = 200;

  /** As many rows as an answer has where nobody asks for more. */
  public static final int USUAL = 25;

  /** The first part, of the usual length. */
  public static final Part FIRST = new Part(Optional.empty(), USUAL);

  /**
   * @throws IllegalArgumentException if the limit is out of its range
   */
  public Part {
    if (limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("limit " + limit + ": expected 1 to " + MOST);
    }
  }
}
