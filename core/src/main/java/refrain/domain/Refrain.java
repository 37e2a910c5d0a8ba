package refrain.domain;

import java.util.List;
import java.util.Optional;

/**
 * A wording that came back.
 *
 * @param id the id of its earliest occurrence's passage
 * @param lead the wording nearest to all others (the medoid)
 * @param occurrences in order of time, undated ones last, at least two
 * @param template true for boilerplate, kept out of the findings but not deleted
 * @param aliases ids of refrains that were merged into this one, in order
 */
public record Refrain(
    Id id, Passage lead, List<Occurrence> occurrences, boolean template, List<Id> aliases) {

  /**
   * @throws IllegalArgumentException if there are fewer than two occurrences
   */
  public Refrain {
    occurrences = List.copyOf(occurrences);
    aliases = List.copyOf(aliases);
    if (occurrences.size() < 2) {
      throw new IllegalArgumentException("refrain that never came back: " + id);
    }
  }

  /** The earliest known date of use. */
  public Optional<Dated> findFirst() {
    return occurrences.stream()
        .flatMap(o -> o.passage().report().saidOn().stream())
        .min(Dated::compareTo);
  }

  /** The latest known date of use. */
  public Optional<Dated> findLast() {
    return occurrences.stream()
        .flatMap(o -> o.passage().report().saidOn().stream())
        .max(Dated::compareTo);
  }

  /** Number of different statements among the occurrences. */
  public long statements() {
    return occurrences.stream().map(Occurrence::statement).distinct().count();
  }
}
