/** A room that breaks one rule. */
@NullMarked
package refrain.architecture.breach.attic;

import org.jspecify.annotations.NullMarked;
