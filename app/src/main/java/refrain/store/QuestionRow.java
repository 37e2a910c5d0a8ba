package refrain.store;

import java.time.Instant;
import java.util.Optional;
import refrain.domain.Id;

/**
 * A saved question, as an archive keeps it: what it means is not known here.
 *
 * @param id made from its name
 * @param name its name, which no other has
 * @param query the query as it was typed
 * @param trigger what has to happen, as it was typed
 * @param chance the most that something new may be expected by chance
 * @param made when it was saved
 * @param judged number of the latest document that it was judged against, as {@link
 *     Questions#concluded} counts
 * @param hook the address that is told
 */
public record QuestionRow(
    Id id,
    String name,
    String query,
    String trigger,
    double chance,
    Instant made,
    long judged,
    Optional<Hook> hook) {

  /** The id of the question of a name. */
  public static Id idOf(String name) {
    return Id.of("question", name);
  }

  /** The same, of which no address is told. */
  QuestionRow untold() {
    return new QuestionRow(id, name, query, trigger, chance, made, judged, Optional.empty());
  }

  /**
   * An address on the web that is told.
   *
   * @param address the address
   * @param allowPrivate whether it may be one of a network that is not the public one
   */
  public record Hook(String address, boolean allowPrivate) {}
}
