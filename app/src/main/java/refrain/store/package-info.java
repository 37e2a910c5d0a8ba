/** The archive on disk; the only room that knows SQL. */
@NullMarked
package refrain.store;

import org.jspecify.annotations.NullMarked;
