/** A room that breaks one rule. */
@NullMarked
package refrain.architecture.breach.nosy;

import org.jspecify.annotations.NullMarked;
