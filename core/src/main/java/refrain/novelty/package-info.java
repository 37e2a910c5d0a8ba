/** What is new in what somebody says, measured against all that was read of the same speaker. */
@NullMarked
package refrain.novelty;

import org.jspecify.annotations.NullMarked;
