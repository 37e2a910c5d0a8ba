/** Gives an archive's answers to assistants, as tools of the Model Context Protocol. */
@NullMarked
package refrain.mcp;

import org.jspecify.annotations.NullMarked;
