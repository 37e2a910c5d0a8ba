/**
 * Measures speed and memory: contestants in processes of their own, Refrain's and rivals', are
 * asked over a pipe to work on the same articles, and the processor time they take is read from
 * outside.
 */
@NullMarked
package refrain.bench;

import org.jspecify.annotations.NullMarked;
