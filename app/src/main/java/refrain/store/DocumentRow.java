package refrain.store;

import java.util.Optional;
import refrain.domain.Dated;
import refrain.domain.Id;
import refrain.domain.Voice;

/**
 * A document, without its text.
 *
 * @param id of the article
 * @param doc its name: of the file without extension, or of the record
 * @param title its title
 * @param outlet who printed it
 * @param address where it stands on the web; as given, so not to be trusted
 * @param published when
 * @param language ISO 639-1
 * @param voice who speaks in it
 * @param reports number of its attributions
 */
public record DocumentRow(
    Id id,
    String doc,
    Optional<String> title,
    Optional<String> outlet,
    Optional<String> address,
    Optional<Dated> published,
    String language,
    Voice voice,
    int reports) {}
