package refrain.link;

import java.util.BitSet;
import java.util.List;
import refrain.domain.Span;

/** A segment of a report's content before it has a place in a comparison. */
final class Cut {

  private static final int BREAK = 1;
  private static final int JOINED = 2;

  private final Run run;
  private final int[] places;
  private final byte[] edges;

  /**
   * @param run its words
   * @param text the article's text
   * @param spans where each word stands in it
   * @param breaks the words with which a clause begins
   */
  Cut(Run run, String text, List<Span> spans, BitSet breaks) {
    this.run = run;
    // Millions of words: a few bytes each, not an object.
    this.places = new int[spans.size() * 2];
    this.edges = new byte[spans.size()];
    for (int i = 0; i < spans.size(); i++) {
      places[2 * i] = spans.get(i).begin();
      places[2 * i + 1] = spans.get(i).end();
      boolean joined = i > 0 && begin(i) == end(i - 1) + 1 && text.charAt(begin(i) - 1) == '-';
      edges[i] = (byte) ((breaks.get(i) ? BREAK : 0) | (joined ? JOINED : 0));
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
    return (edges[word] & BREAK) != 0;
  }

  /** Whether a hyphen joins the word to the one before. */
  boolean isJoined(int word) {
    return (edges[word] & JOINED) != 0;
  }
}
