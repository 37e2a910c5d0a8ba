/** Tests of the order of the stages. */
@NullMarked
package refrain.pipeline;

import org.jspecify.annotations.NullMarked;
