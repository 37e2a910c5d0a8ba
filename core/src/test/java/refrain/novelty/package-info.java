/** Tests of what is new. */
@NullMarked
package refrain.novelty;

import org.jspecify.annotations.NullMarked;
