/** Text to comparable words: how they are cut, folded and classed, and how common each is. */
@NullMarked
package refrain.words;

import org.jspecify.annotations.NullMarked;
