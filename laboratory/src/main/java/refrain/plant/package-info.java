/** Makes corpora of invented reports with known families in them, and tells what a linker finds. */
@NullMarked
package refrain.plant;

import org.jspecify.annotations.NullMarked;
