/** Tests of the ladders. */
@NullMarked
package refrain.ladder;

import org.jspecify.annotations.NullMarked;
