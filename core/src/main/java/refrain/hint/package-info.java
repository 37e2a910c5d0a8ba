/** What a trained network takes each attribution for: its act, its occasion, its addressee. */
@NullMarked
package refrain.hint;

import org.jspecify.annotations.NullMarked;
