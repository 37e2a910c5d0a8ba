/** Tests of the desk's pages. */
@NullMarked
package refrain.serve;

import org.jspecify.annotations.NullMarked;
