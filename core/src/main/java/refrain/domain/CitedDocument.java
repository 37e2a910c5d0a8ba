package refrain.domain;

/**
 * A named document that a statement cites: a resolution, treaty, communiqué, law, agreement.
 *
 * @param id one for all its spellings, such as {@code un-general-assembly-resolution-2758}
 * @param name its usual name
 * @param words where it is cited
 */
public record CitedDocument(String id, String name, Span words) {}
