/** The commands of Refrain, what they print, and the main class. */
@NullMarked
package refrain.cli;

import org.jspecify.annotations.NullMarked;
