/** The desk's pages: HTTP; each answer as HTML and as JSON. */
@NullMarked
package refrain.serve;

import org.jspecify.annotations.NullMarked;
