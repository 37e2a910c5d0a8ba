/** Saved questions: what newly answers them, told as feeds and to addresses on the web. */
@NullMarked
package refrain.alert;

import org.jspecify.annotations.NullMarked;
