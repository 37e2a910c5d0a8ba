/** How strong a wording is, in the order that a ladder gives. */
@NullMarked
package refrain.ladder;

import org.jspecify.annotations.NullMarked;
