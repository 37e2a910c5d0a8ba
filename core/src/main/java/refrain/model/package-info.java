/** Trained weights: cuts a text as the network wants it, and scores its words. */
@NullMarked
package refrain.model;

import org.jspecify.annotations.NullMarked;
