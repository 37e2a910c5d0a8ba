/** How each outlet cut one statement: its reports side by side against the fullest version. */
@NullMarked
package refrain.cuts;

import org.jspecify.annotations.NullMarked;
