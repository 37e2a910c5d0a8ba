/** What statements do by their words: acts, rungs of ladders, cited documents. */
@NullMarked
package refrain.gist;

import org.jspecify.annotations.NullMarked;
