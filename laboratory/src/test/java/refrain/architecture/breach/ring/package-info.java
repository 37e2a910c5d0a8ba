/** A room that breaks one rule. */
@NullMarked
package refrain.architecture.breach.ring;

import org.jspecify.annotations.NullMarked;
