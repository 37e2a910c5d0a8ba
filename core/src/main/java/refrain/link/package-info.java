/** Finds which wordings came back, and how each differs from the one before. */
@NullMarked
package refrain.link;

import org.jspecify.annotations.NullMarked;
