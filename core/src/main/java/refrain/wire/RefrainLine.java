package refrain.wire;

import java.util.List;
import java.util.Optional;
import refrain.domain.Dated;
import refrain.domain.EdtfDate;
import refrain.domain.Id;
import refrain.domain.PossibleUse;
import refrain.domain.Refrain;

/**
 * A wording that came back, as one line of {@code refrain trace}.
 *
 * @param id the id of the earliest occurrence's passage
 * @param lead the wording nearest to all others
 * @param first the earliest known date of use
 * @param last the latest known date of use
 * @param template true for boilerplate
 * @param statements number of different statements
 * @param reports number of different reports
 * @param aliases ids of refrains that were merged into this one
 * @param occurrences in order of time, undated ones last
 * @param possible sentences that possibly say it in other words, nearest first; none unless they
 *     were asked for
 */
public record RefrainLine(
    Id id,
    String lead,
    Optional<EdtfDate> first,
    Optional<EdtfDate> last,
    boolean template,
    long statements,
    long reports,
    List<Id> aliases,
    List<OccurrenceLine> occurrences,
    List<PossibleUseLine> possible) {

  public RefrainLine {
    aliases = List.copyOf(aliases);
    occurrences = List.copyOf(occurrences);
    possible = List.copyOf(possible);
  }

  /** What the wire says of a refrain. */
  public static RefrainLine of(Refrain refrain) {
    return of(refrain, List.of());
  }

  /** The same, with sentences that possibly say it in other words. */
  public static RefrainLine of(Refrain refrain, List<PossibleUse> possible) {
    return new RefrainLine(
        refrain.id(),
        refrain.lead().text(),
        refrain.findFirst().map(Dated::date),
        refrain.findLast().map(Dated::date),
        refrain.template(),
        refrain.statements(),
        refrain.occurrences().stream().map(o -> o.passage().report().id()).distinct().count(),
        refrain.aliases(),
        refrain.occurrences().stream()
            .map(o -> Spelling.of(o.passage().report().article()).occurrence(o))
            .toList(),
        possible.stream().map(PossibleUseLine::of).toList());
  }
}
