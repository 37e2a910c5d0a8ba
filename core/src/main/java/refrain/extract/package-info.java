/** Finds in an article every attributed statement: source, cue and content. */
@NullMarked
package refrain.extract;

import org.jspecify.annotations.NullMarked;
