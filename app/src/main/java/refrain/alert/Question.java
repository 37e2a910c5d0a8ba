package refrain.alert;

import refrain.domain.Id;
import refrain.store.Query;
import refrain.store.QuestionRow;

/**
 * A saved question, as it is judged.
 *
 * @param id its id, made from its name
 * @param name its name
 * @param query what is chosen among all that is said
 * @param trigger what has to happen
 * @param chance the most that something new may be expected by chance to be told
 */
public record Question(Id id, String name, Query query, Trigger trigger, double chance) {

  /** The most that something new may be expected by chance, where nothing else is asked for. */
  public static final double CHANCE = 0.5;

  /** Longest name, in UTF-16 units. */
  public static final int LONGEST_NAME = 200;

  /**
   * Reads a question that an archive keeps.
   *
   * @throws IllegalArgumentException if its query or trigger is none
   */
  public static Question of(QuestionRow row) {
    return new Question(
        row.id(), row.name(), Query.parse(row.query()), Trigger.parse(row.trigger()), row.chance());
  }
}
