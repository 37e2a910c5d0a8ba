package refrain.store;

import java.util.Optional;
import refrain.domain.EdtfDate;

/**
 * Documents that an institution gives out again and again under one title, such as the statements
 * of a bank's meetings.
 *
 * @param key names it in addresses: lower-case letters, digits and hyphens
 * @param title what the titles have in common
 * @param outlet who gives them out
 * @param documents how many there are, at least three
 * @param first date of the first
 * @param last date of the last
 */
public record SeriesRow(
    String key,
    String title,
    Optional<String> outlet,
    int documents,
    Optional<EdtfDate> first,
    Optional<EdtfDate> last) {}
