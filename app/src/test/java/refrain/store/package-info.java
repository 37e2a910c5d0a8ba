@NullMarked
package refrain.store;

import org.jspecify.annotations.NullMarked;
