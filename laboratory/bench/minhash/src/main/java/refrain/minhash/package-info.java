/** Sentences that share words, found by MinHash: what Refrain's links are measured beside. */
@NullMarked
package refrain.minhash;

import org.jspecify.annotations.NullMarked;
