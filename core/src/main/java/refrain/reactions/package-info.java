/** Which statements set off which. */
@NullMarked
package refrain.reactions;

import org.jspecify.annotations.NullMarked;
