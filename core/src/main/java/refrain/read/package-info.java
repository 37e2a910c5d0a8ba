/** Bytes of one page or document to an article, or the reason why not. */
@NullMarked
package refrain.read;

import org.jspecify.annotations.NullMarked;
