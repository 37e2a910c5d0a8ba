package refrain.extract;

import org.jspecify.annotations.Nullable;
import refrain.domain.Span;

/**
 * The words found as a source, as positions in a line.
 *
 * @param begin first word
 * @param end after the last
 * @param kind how it was found
 */
record Source(int begin, int end, Kind kind) {

  /** The characters of a source, or null for none. */
  static @Nullable Span span(Line line, @Nullable Source source) {
    return source == null ? null : line.span(source.begin, source.end);
  }

  enum Kind {
    /** A noun phrase beside the verb. */
    PHRASE,
    /** A pronoun beside the verb. */
    PRONOUN,
    /** "who", "which". */
    RELATIVE,
    /** The subject of another verb of the sentence. */
    SHARED,
    /** "by" and a phrase after a passive. */
    AGENT
  }
}
