/** Tests of the commands and of what they print. */
@NullMarked
package refrain.cli;

import org.jspecify.annotations.NullMarked;
