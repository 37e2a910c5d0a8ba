/** Measuring is measured: small contestants whose speed and answers are known. */
@NullMarked
package refrain.bench;

import org.jspecify.annotations.NullMarked;
