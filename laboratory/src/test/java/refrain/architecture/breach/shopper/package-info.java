/** A room that breaks one rule. */
@NullMarked
package refrain.architecture.breach.shopper;

import org.jspecify.annotations.NullMarked;
