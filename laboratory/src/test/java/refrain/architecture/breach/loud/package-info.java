/** A room that breaks one rule. */
@NullMarked
package refrain.architecture.breach.loud;

import org.jspecify.annotations.NullMarked;
