/** Tests of the model room. */
@NullMarked
package refrain.model;

import org.jspecify.annotations.NullMarked;
