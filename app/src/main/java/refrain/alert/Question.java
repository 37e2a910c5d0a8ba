package refrain.alert;

import java.time.Instant;
import java.util.Optional;
import refrain.domain.Id;
import refrain.store.Query;
import refrain.store.QuestionRow;

/**
 * A saved question.
 *
 * @param id its id, made from its name
 * @param name its name
 * @param asked the query as it was typed; empty for all that is said
 * @param query the same, read
 * @param trigger what has to happen
 * @param chance the most that something new may be expected by chance to be told
 * @param made when it was saved
 * @param hook the address that is told; empty where only a feed is wanted
 */
public record Question(
    Id id,
    String name,
    String asked,
    Query query,
    Trigger trigger,
    double chance,
    Instant made,
    Optional<String> hook) {

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
        row.id(),
        row.name(),
        row.query(),
        Query.parse(row.query()),
        Trigger.parse(row.trigger()),
        row.chance(),
        row.made(),
        row.hook().map(QuestionRow.Hook::address));
  }
}
