/** Tests of resolving on articles about invented officials of invented countries. */
@NullMarked
package refrain.resolve;

import org.jspecify.annotations.NullMarked;
