package refrain.store;

import java.util.Optional;
import java.util.OptionalInt;
import refrain.domain.LinkKind;
import refrain.wire.Stretch;

/**
 * A use of a refrain.
 *
 * @param number its place in order of time, from 0
 * @param said the report that it stands in
 * @param at where its words stand in the document, in code points
 * @param text the words as printed
 * @param link how it belongs to those before; empty for the first
 * @param nearest number of the earlier use from whose words these differ least; empty for the first
 */
public record Use(
    int number, Said said, Stretch at, String text, Optional<LinkKind> link, OptionalInt nearest) {}
