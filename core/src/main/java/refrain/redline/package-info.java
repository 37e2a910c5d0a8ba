/** What changed between two texts, word by word, with each difference typed. */
@NullMarked
package refrain.redline;

import org.jspecify.annotations.NullMarked;
