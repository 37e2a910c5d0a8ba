/** Examples for fitting the tables of the extraction rules. */
@NullMarked
package refrain.fit;

import org.jspecify.annotations.NullMarked;
