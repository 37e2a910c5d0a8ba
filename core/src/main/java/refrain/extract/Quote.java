package refrain.extract;

import refrain.domain.Span;

/**
 * A stretch between quotation marks within one paragraph.
 *
 * @param span with its marks
 * @param inner without its marks
 * @param marks which marks
 * @param closed whether it ends with a mark of its own: a quotation that goes on in the next
 *     paragraph does not
 */
record Quote(Span span, Span inner, Marks marks, boolean closed) {

  enum Marks {
    DOUBLE,
    SINGLE
  }
}
