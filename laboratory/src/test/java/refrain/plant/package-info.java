@NullMarked
package refrain.plant;

import org.jspecify.annotations.NullMarked;
