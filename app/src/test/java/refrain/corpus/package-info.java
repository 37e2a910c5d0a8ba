/** Tests of what people have on disk. */
@NullMarked
package refrain.corpus;

import org.jspecify.annotations.NullMarked;
