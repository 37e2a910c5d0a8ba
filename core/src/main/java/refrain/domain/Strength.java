package refrain.domain;

import java.util.List;

/**
 * How strong the strongest wording of a statement is in the order of one ladder, and what else
 * strengthens or weakens it.
 *
 * @param rung where it stands
 * @param words the words that stand there
 * @param marks further marks in the statement's words, in order of place
 */
public record Strength(Rung rung, Span words, List<Marked> marks) {

  /**
   * A mark and the words that make it.
   *
   * @param mark which
   * @param words where they stand
   */
  public record Marked(Mark mark, Span words) {}

  public Strength {
    marks = List.copyOf(marks);
  }
}
