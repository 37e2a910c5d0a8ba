/** Tests of the train room. */
@NullMarked
package refrain.train;

import org.jspecify.annotations.NullMarked;
