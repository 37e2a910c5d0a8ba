/** A room that breaks one rule. */
@NullMarked
package refrain.architecture.breach.clockwork;

import org.jspecify.annotations.NullMarked;
