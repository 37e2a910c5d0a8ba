package refrain.wire;

import java.util.Optional;
import java.util.OptionalInt;
import refrain.domain.Dated;
import refrain.domain.Id;
import refrain.domain.LinkKind;
import refrain.domain.Redline;

/**
 * One use of a refrain.
 *
 * @param doc the document's name
 * @param at where it stands in the document's text
 * @param text the words, as printed
 * @param statement the statement it belongs to; reports of one statement share it
 * @param report the attribution it stands in
 * @param speaker the speaker's name, else office and body; absent where nobody was resolved
 * @param speakerId the speaker's id
 * @param saidOn the day of speaking
 * @param outlet who printed it
 * @param link how it belongs to the earlier occurrences; absent for the first one
 * @param nearest place among the occurrences, from 0, of the earlier one it is nearest to
 * @param redline from the refrain's lead wording to this one
 */
public record OccurrenceLine(
    String doc,
    Stretch at,
    String text,
    Id statement,
    Id report,
    Optional<String> speaker,
    Optional<Id> speakerId,
    Optional<Dated> saidOn,
    Optional<String> outlet,
    Optional<LinkKind> link,
    OptionalInt nearest,
    Redline redline) {}
