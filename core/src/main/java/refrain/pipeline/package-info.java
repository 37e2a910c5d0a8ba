/** The stages in order, from a document to what came back. */
@NullMarked
package refrain.pipeline;

import org.jspecify.annotations.NullMarked;
