@NullMarked
package refrain.mcp;

import org.jspecify.annotations.NullMarked;
