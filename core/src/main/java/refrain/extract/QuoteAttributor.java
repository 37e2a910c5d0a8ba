package refrain.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import refrain.domain.Span;

/**
 * Gives quotations that no cue of their own sentence claims to whom they belong: the speaker who
 * goes on, or nobody.
 */
final class QuoteAttributor {

  private static final int SHORTEST_LEFT_OVER = 5;

  private final List<Draft> out;
  private int last = -1;
  private int age;
  private boolean open;

  QuoteAttributor(List<Draft> out) {
    this.out = out;
  }

  void beginParagraph(Line line) {
    age++;
  }

  /** Takes the drafts of a sentence and adds what its other quotations are. */
  void complete(Line line, Span sentence, List<Draft> found) {
    boolean attributed = false;
    for (Draft d : found) {
      out.add(d);
    }
    if (!found.isEmpty()) {
      last = out.size() - 1;
      age = 0;
      attributed = true;
    }
    int i = sentence.begin();
    while (i < sentence.end()) {
      int q = line.quoteAt(i);
      if (q < 0) {
        i++;
        continue;
      }
      int after = line.wordAfter(q, i);
      Quote quote = line.quotes().get(q);
      if (quote.marks() == Quote.Marks.DOUBLE && !isTaken(quote.span(), found)) {
        leftOver(line, sentence, i, after, quote, attributed);
      }
      i = after;
    }
  }

  private void leftOver(
      Line line, Span sentence, int first, int after, Quote quote, boolean attributed) {
    int words = line.lengthOf(line.quoteOf()[first], first);
    boolean whole = first <= sentence.begin() + 1 && after >= sentence.end() - 1;
    boolean continues = whole && !attributed && last >= 0 && age <= 1;
    if (continues && (words > 2 || open)) {
      out.set(last, out.get(last).with(quote.span()));
      age = 0;
    } else if (words >= SHORTEST_LEFT_OVER) {
      @Nullable Span source = last >= 0 && whole ? out.get(last).source() : null;
      out.add(
          new Draft(
              source == null ? "quote-alone" : "quote-last-speaker",
              0.5,
              source,
              null,
              List.of(quote.span()),
              false,
              List.of()));
    }
  }

  private static boolean isTaken(Span quote, List<Draft> drafts) {
    for (Draft d : drafts) {
      if (d.overlaps(quote)
          || d.cue() != null && d.cue().overlaps(quote)
          || d.source() != null && d.source().overlaps(quote)) {
        return true;
      }
    }
    return false;
  }
}
