@NullMarked
package refrain.export;

import org.jspecify.annotations.NullMarked;
