/** Tests of the room that tells what changed between two texts. */
@NullMarked
package refrain.redline;

import org.jspecify.annotations.NullMarked;
