package refrain.extract;

import java.util.ArrayList;
import java.util.List;
import refrain.domain.Span;

/** Gathers the pieces of a content from ranges of words. */
final class ContentPieces {

  private final Line line;
  private final int limit;
  private final List<Span> spans = new ArrayList<>();

  /**
   * @param limit the end of the sentence, which no piece crosses
   */
  ContentPieces(Line line, int limit) {
    this.line = line;
    this.limit = limit;
  }

  /** Adds words {@code [from, to)} without the marks that only join them to what is around. */
  void add(int from, int to) {
    int e = ClauseEnd.trim(line, from, Math.min(to, limit));
    int b = from;
    while (b < e && (line.is(b, ",") || line.is(b, ":")) && !line.isQuoted(b)) {
      b++;
    }
    if (e > b) {
      spans.add(line.span(b, e));
    }
  }

  void removeFirst() {
    spans.remove(0);
  }

  boolean isEmpty() {
    return spans.isEmpty();
  }

  /** The pieces in order; none at all if some overlap, which means that they were misread. */
  List<Span> inOrder() {
    List<Span> ordered = new ArrayList<>(spans);
    ordered.sort(null);
    for (int i = 1; i < ordered.size(); i++) {
      if (ordered.get(i).begin() < ordered.get(i - 1).end()) {
        return List.of();
      }
    }
    return ordered;
  }
}
