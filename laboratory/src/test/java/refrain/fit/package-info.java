/** What the rules' tables are fitted to, as files. */
@NullMarked
package refrain.fit;

import org.jspecify.annotations.NullMarked;
