/** Tests of the room that tells how outlets cut a statement. */
@NullMarked
package refrain.cuts;

import org.jspecify.annotations.NullMarked;
