/** The product measured on real texts, where they are at hand. */
@NullMarked
package refrain.acceptance;

import org.jspecify.annotations.NullMarked;
