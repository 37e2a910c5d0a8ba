package refrain.domain;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * One use of a refrain.
 *
 * @param passage the words, as printed
 * @param statement the statement they belong to; reports of one statement share it
 * @param link how it belongs to the refrain's earlier occurrences; empty for the first one
 * @param nearest place, among the refrain's occurrences from 0, of the earlier one from whose words
 *     this one's differ least; empty for the first one
 * @param redline from the refrain's lead wording to this one
 */
public record Occurrence(
    Passage passage, Id statement, Optional<LinkKind> link, OptionalInt nearest, Redline redline) {}
