@NullMarked
package refrain.alert;

import org.jspecify.annotations.NullMarked;
