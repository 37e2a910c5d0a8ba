/**
 * The one spelling of the domain outside Java: JSON Lines, as {@code docs/formats/wire.md} says.
 */
@NullMarked
package refrain.wire;

import org.jspecify.annotations.NullMarked;
