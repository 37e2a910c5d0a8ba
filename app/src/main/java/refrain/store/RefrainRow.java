package refrain.store;

import java.util.Optional;
import refrain.domain.EdtfDate;
import refrain.domain.Id;

/**
 * A refrain, without its uses.
 *
 * @param id its id
 * @param lead its lead wording as printed
 * @param first the earliest known date of use
 * @param last the latest
 * @param template true for boilerplate
 * @param uses number of its occurrences
 * @param statements number of different statements among them
 * @param speakers number of different speakers
 * @param outlets number of outlets that printed it
 * @param place its place among all, 0 for the most telling
 */
public record RefrainRow(
    Id id,
    String lead,
    Optional<EdtfDate> first,
    Optional<EdtfDate> last,
    boolean template,
    int uses,
    int statements,
    int speakers,
    int outlets,
    int place) {}
