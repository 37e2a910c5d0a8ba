package refrain.store;

import java.time.LocalDate;
import java.util.Optional;
import refrain.domain.Id;

/**
 * One side of a comparison: what an outlet printed, a speaker said, or was said in a period; what
 * is empty does not matter.
 *
 * @param outlet the outlet
 * @param speaker the speaker's id
 * @param from the first day; dates known in part as {@link Query} has them
 * @param to the last day
 */
public record Side(
    Optional<String> outlet,
    Optional<Id> speaker,
    Optional<LocalDate> from,
    Optional<LocalDate> to) {

  /**
   * @throws IllegalArgumentException if the last day is before the first
   */
  public Side {
    if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
      throw new IllegalArgumentException(
          "from: found " + from.get() + ", expected a day not after " + to.get());
    }
  }
}
