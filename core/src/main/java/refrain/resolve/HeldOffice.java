package refrain.resolve;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An office that a person held.
 *
 * @param role the office's canonical name
 * @param country the country it belongs to
 * @param body the body it belongs to
 * @param from the first day; open where it is not given
 * @param to the last day; open where it is not given
 */
record HeldOffice(
    String role,
    Optional<String> country,
    Optional<String> body,
    Optional<LocalDate> from,
    Optional<LocalDate> to) {

  boolean includes(LocalDate day) {
    return from.filter(day::isBefore).isEmpty() && to.filter(day::isAfter).isEmpty();
  }
}
