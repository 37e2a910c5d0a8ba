/** What people ask an archive, answered in plain records with one spelling in JSON. */
@NullMarked
package refrain.desk;

import org.jspecify.annotations.NullMarked;
