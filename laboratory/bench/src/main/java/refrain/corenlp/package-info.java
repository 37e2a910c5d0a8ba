/**
 * Stanford CoreNLP as a contestant of {@code ./lab bench}: it speaks over a pipe, see README.md.
 */
@NullMarked
package refrain.corenlp;

import org.jspecify.annotations.NullMarked;
