/** Who stands behind a source, for whom, on what day and on what occasion. */
@NullMarked
package refrain.resolve;

import org.jspecify.annotations.NullMarked;
