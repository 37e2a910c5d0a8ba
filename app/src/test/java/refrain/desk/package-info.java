/** Tests of what the desk answers, on an archive of the example texts. */
@NullMarked
package refrain.desk;

import org.jspecify.annotations.NullMarked;
