/** Hand-computed cases for every figure. */
@NullMarked
package refrain.evaluate;

import org.jspecify.annotations.NullMarked;
