package refrain.cuts;

import java.util.ArrayList;
import java.util.List;
import refrain.domain.Span;

/**
 * What was said in some stretches of an article, as one text: their characters with one blank
 * between, without the quotation marks at their ends, and for each character its place in the
 * article.
 */
final class SaidText {

  private static final String MARKS = "\"“”‘’'«»„";

  private final String text;
  private final int[] places;

  private SaidText(String text, int[] places) {
    this.text = text;
    this.places = places;
  }

  static SaidText of(String article, List<Span> stretches) {
    StringBuilder out = new StringBuilder();
    List<Integer> places = new ArrayList<>();
    for (Span stretch : stretches) {
      Span words = trimmed(article, stretch);
      if (words.isEmpty()) {
        continue;
      }
      if (!out.isEmpty()) {
        out.append(' ');
        places.add(words.begin());
      }
      for (int i = words.begin(); i < words.end(); i++) {
        out.append(article.charAt(i));
        places.add(i);
      }
    }
    return new SaidText(out.toString(), places.stream().mapToInt(Integer::intValue).toArray());
  }

  /** Without white space, quotation marks and a comma before a closing one. */
  private static Span trimmed(String article, Span stretch) {
    int begin = stretch.begin();
    int end = stretch.end();
    while (begin < end && isEdge(article.charAt(begin))) {
      begin++;
    }
    boolean marked = false;
    while (end > begin
        && (isEdge(article.charAt(end - 1)) || (marked && article.charAt(end - 1) == ','))) {
      marked |= MARKS.indexOf(article.charAt(end - 1)) >= 0;
      end--;
    }
    return new Span(begin, end);
  }

  private static boolean isEdge(char c) {
    return Character.isWhitespace(c) || MARKS.indexOf(c) >= 0;
  }

  /** The words. */
  String text() {
    return text;
  }

  /** The place in the article that the character at this index comes from. */
  int place(int index) {
    return places[index];
  }

  /** The stretches of the article that some characters of the text come from. */
  List<Span> places(int begin, int end) {
    List<Span> out = new ArrayList<>();
    int from = begin;
    for (int i = begin + 1; i <= end; i++) {
      if (i == end || places[i] > places[i - 1] + 1) {
        out.add(new Span(places[from], places[i - 1] + 1));
        from = i;
      }
    }
    return out;
  }
}
