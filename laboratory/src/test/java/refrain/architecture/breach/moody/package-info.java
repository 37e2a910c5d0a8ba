/** A room that breaks one rule. */
@NullMarked
package refrain.architecture.breach.moody;

import org.jspecify.annotations.NullMarked;
