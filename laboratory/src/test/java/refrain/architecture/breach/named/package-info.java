/** A room that breaks one rule. */
@NullMarked
package refrain.architecture.breach.named;

import org.jspecify.annotations.NullMarked;
