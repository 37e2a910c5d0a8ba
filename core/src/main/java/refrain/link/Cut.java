package refrain.link;

import java.util.List;
import refrain.domain.Span;

/** A segment of a report's content before it has a place in a comparison. */
final class Cut {

  private final Run run;
  private final int[] places;
  private final boolean[] breaks;

  /**
   * @param run its words
   * @param spans where each word stands in the article
   * @param breaks for each word whether a clause begins with it
   */
  Cut(Run run, List<Span> spans, boolean[] breaks) {
    this.run = run;
    this.breaks = breaks;
    // Millions of words: two numbers each, not an object.
    this.places = new int[spans.size() * 2];
    for (int i = 0; i < spans.size(); i++) {
      places[2 * i] = spans.get(i).begin();
      places[2 * i + 1] = spans.get(i).end();
    }
  }

  Run run() {
    return run;
  }

  /** The first character of a word. */
  int begin(int word) {
    return places[2 * word];
  }

  /** After the last character of a word. */
  int end(int word) {
    return places[2 * word + 1];
  }

  boolean beginsClause(int word) {
    return breaks[word];
  }
}
