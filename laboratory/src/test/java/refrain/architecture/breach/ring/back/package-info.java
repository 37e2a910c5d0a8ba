/** A room that breaks one rule. */
@NullMarked
package refrain.architecture.breach.ring.back;

import org.jspecify.annotations.NullMarked;
