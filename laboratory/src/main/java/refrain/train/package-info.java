/** Makes the examples that the network is fitted to, and runs fitted networks over texts. */
@NullMarked
package refrain.train;

import org.jspecify.annotations.NullMarked;
