/**
 * Files of YAML that people write: their entries and values, each checked, each fault with its
 * line.
 */
@NullMarked
package refrain.yaml;

import org.jspecify.annotations.NullMarked;
