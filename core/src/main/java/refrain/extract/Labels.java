package refrain.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import refrain.domain.Span;

/** Reads paragraphs that name who speaks: "MR PRICE: ..." and signatures, "-- Name". */
final class Labels {

  /** The rule that finds a labelled paragraph. */
  static final String RULE = "label";

  // Set by judgement, not fitted.
  private static final double CONFIDENCE = 0.9;

  private static final int LONGEST_LABEL = 5;
  private static final int LONGEST_SIGNATURE = 14;

  private Labels() {}

  /** The attribution of a paragraph that begins with a speaker in capitals and a colon. */
  static Optional<Draft> find(Line line) {
    int begin = line.size() > 0 && line.isQuoteMark(0) ? 1 : 0;
    int colon = begin;
    while (colon < line.size() && colon - begin <= LONGEST_LABEL && !line.is(colon, ":")) {
      Word w = line.word(colon);
      boolean capitals = w.text().equals(w.text().toUpperCase(Locale.ROOT));
      if (w.kind() != Word.Kind.LETTERS || !capitals) {
        return Optional.empty();
      }
      colon++;
    }
    boolean label = colon > begin && colon + 1 < line.size() && line.is(colon, ":");
    if (!label) {
      return Optional.empty();
    }
    List<Span> content = List.of(line.span(colon + 1, line.size()));
    return Optional.of(
        new Draft(
            RULE,
            CONFIDENCE,
            line.span(begin, colon),
            line.span(colon, colon + 1),
            content,
            false,
            List.of()));
  }

  /** Whether the rest of the paragraph, from this word, is a dash and a name. */
  static boolean isSignature(Line line, int begin) {
    int size = line.size() - begin;
    if (size < 2 || size > LONGEST_SIGNATURE || line.isQuoted(begin)) {
      return false;
    }
    String mark = line.word(begin).text();
    boolean dash =
        mark.equals("\u2014") || mark.equals("\u2013") || mark.equals("\u2015") || mark.equals("-");
    int first = dash && line.is(begin + 1, "-") ? begin + 2 : begin + 1;
    if (!dash || first >= line.size() || !line.word(first).isCapitalised()) {
      return false;
    }
    for (int i = begin; i < line.size(); i++) {
      if (line.tag(i).isFinite() && line.tag(i) != Tag.VB) {
        return false;
      }
    }
    return true;
  }
}
