package refrain.extract;

import java.util.List;
import java.util.Optional;
import refrain.domain.Span;

/**
 * Contents with the cue and the source that go with them, as spans of the article's words.
 *
 * @param contents in order, at least one
 * @param facts what the network says about them
 */
record LinkedSpans(Optional<Span> source, Span cue, List<Span> contents, Facts facts) {

  LinkedSpans {
    contents = List.copyOf(contents);
  }
}
