/** Tests of the room that links wordings. */
@NullMarked
package refrain.link;

import org.jspecify.annotations.NullMarked;
