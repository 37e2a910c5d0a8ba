/** Tests of what statements do by their words. */
@NullMarked
package refrain.gist;

import org.jspecify.annotations.NullMarked;
