package refrain.wire;

import java.util.Optional;
import refrain.domain.Dated;
import refrain.domain.Id;

/**
 * A stretch of what somebody said.
 *
 * @param doc the document's name
 * @param at where it stands in the document's text
 * @param text the words, as printed
 * @param report the attribution it stands in
 * @param speaker the speaker's name, else office and body; absent where nobody was resolved
 * @param speakerId the speaker's id
 * @param saidOn the day of speaking
 * @param outlet who printed it
 */
public record PassageLine(
    String doc,
    Stretch at,
    String text,
    Id report,
    Optional<String> speaker,
    Optional<Id> speakerId,
    Optional<Dated> saidOn,
    Optional<String> outlet) {}
