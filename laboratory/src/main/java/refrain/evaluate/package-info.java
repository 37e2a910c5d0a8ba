/**
 * Scores attributions, spans and refrains against gold, on JSON Lines alone: any system will do.
 */
@NullMarked
package refrain.evaluate;

import org.jspecify.annotations.NullMarked;
