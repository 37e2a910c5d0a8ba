/** A room that breaks one rule. */
@NullMarked
package refrain.architecture.breach.domain;

import org.jspecify.annotations.NullMarked;
