package refrain.domain;

import java.util.List;

/**
 * How one whole document became another, word by word and sentence by sentence.
 *
 * @param redline of the whole texts, in one piece; it rebuilds both
 * @param extent how deep the edit of the whole goes
 * @param before the sentences of the earlier text in order; every character that is not white space
 *     is in exactly one
 * @param after the sentences of the later text, likewise
 * @param rows every sentence of both, each once, in the order of the later text; what went out
 *     stands where it was
 */
public record DocumentRedline(
    Redline redline, Extent extent, List<Span> before, List<Span> after, List<SentenceRow> rows) {

  public DocumentRedline {
    before = List.copyOf(before);
    after = List.copyOf(after);
    rows = List.copyOf(rows);
  }
}
