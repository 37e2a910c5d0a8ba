/** Tests of the room that tells what changed between two texts. */
@NullMarked
package refrain.words;

import org.jspecify.annotations.NullMarked;
