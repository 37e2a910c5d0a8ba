/** The nouns of Refrain: records, enums and interfaces, with no dependency on any other room. */
@NullMarked
package refrain.domain;

import org.jspecify.annotations.NullMarked;
