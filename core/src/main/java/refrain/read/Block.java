package refrain.read;

import org.jsoup.nodes.Element;

/**
 * A run of text in a page between two places where a line must end.
 *
 * @param text with single blanks
 * @param linked how many of its characters stand in links
 * @param parent the innermost element that makes it a block
 * @param heading whether it is a heading
 */
record Block(String text, int linked, Element parent, boolean heading) {

  private static final int SHORTEST_GOOD = 60;
  private static final int SHORTEST_GOOD_HAN = 25;

  double linkDensity() {
    return text.isEmpty() ? 0 : (double) linked / text.length();
  }

  /** Whether it looks like running text of itself. */
  boolean isGood() {
    boolean han = text.indexOf('，') >= 0 || text.indexOf('。') >= 0;
    return text.length() >= (han ? SHORTEST_GOOD_HAN : SHORTEST_GOOD)
        && linkDensity() < 0.35
        && (endsSentence() || text.indexOf(", ") >= 0 || text.indexOf(". ") >= 0 || han);
  }

  boolean endsSentence() {
    return Lines.endsSentence(text, new refrain.domain.Span(0, text.length()));
  }
}
