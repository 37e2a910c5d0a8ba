package refrain.store;

import java.time.LocalDate;
import java.util.Optional;
import refrain.domain.Id;

/**
 * A report of a document that came to an archive.
 *
 * @param report its id
 * @param doc name of its document
 * @param day the day of speaking or, where nobody tells, that of the document; empty unless it is
 *     fully known
 */
public record FreshRow(Id report, String doc, Optional<LocalDate> day) {}
