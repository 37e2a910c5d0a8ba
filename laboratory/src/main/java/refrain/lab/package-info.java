/** The laboratory's command: measures systems; never shipped. */
@NullMarked
package refrain.lab;

import org.jspecify.annotations.NullMarked;
