/** Tests of the wire. */
@NullMarked
package refrain.wire;

import org.jspecify.annotations.NullMarked;
