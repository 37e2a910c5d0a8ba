package refrain.store;

import java.util.Optional;
import refrain.domain.Dated;
import refrain.domain.Id;
import refrain.domain.Speaker;
import refrain.wire.Stretch;

/**
 * A use of a refrain without its words, as a chart needs it.
 *
 * @param number its place in order of time, from 0
 * @param report the report that it stands in
 * @param at where its words stand in the document, in code points
 * @param statement the statement
 * @param document the document
 * @param outlet who printed it
 * @param speaker who says it
 * @param saidOn the day
 */
public record PointRow(
    int number,
    Id report,
    Stretch at,
    Optional<Id> statement,
    Id document,
    Optional<String> outlet,
    Optional<Speaker> speaker,
    Optional<Dated> saidOn) {}
