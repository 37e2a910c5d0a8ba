/** The laboratory's command as a person meets it. */
@NullMarked
package refrain.lab;

import org.jspecify.annotations.NullMarked;
