/** The rules of the house, read from the documents and checked against the classes. */
@NullMarked
package refrain.architecture;

import org.jspecify.annotations.NullMarked;
