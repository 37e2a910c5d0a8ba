package refrain.store;

import java.time.Instant;
import java.util.Optional;
import refrain.domain.EdtfDate;

/**
 * How much an archive holds.
 *
 * @param documents number of documents
 * @param reports number of attributions in them
 * @param statements number of statements, questions of reporters left out
 * @param refrains number of refrains, templates among them
 * @param speakers number of persons, bodies and countries that speak
 * @param outlets number of outlets
 * @param first the earliest date on which something was said, of those whose year is known
 * @param last the latest, which is the one that begins last
 * @param concluded when the documents were last compared; empty if never
 * @param waiting documents added since
 * @param revision a number that grows with each change: what was told at one revision still holds
 *     while it is the same
 */
public record Overview(
    long documents,
    long reports,
    long statements,
    long refrains,
    long speakers,
    long outlets,
    Optional<EdtfDate> first,
    Optional<EdtfDate> last,
    Optional<Instant> concluded,
    long waiting,
    long revision) {}
