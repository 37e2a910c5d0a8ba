/** What an archive holds, in the formats of others. */
@NullMarked
package refrain.export;

import org.jspecify.annotations.NullMarked;
