package refrain.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import refrain.domain.Span;

/**
 * Gives quotations that no cue of their own sentence claims to whom they belong: the speaker who
 * goes on, a name that signs, or nobody.
 */
final class QuoteAttributor {

  private static final int SHORTEST_LEFT_OVER = 4;
  private static final int SHORTEST_SPEECH = 4;
  // Far above any real quotation; bounds the time for texts that are all quotation.
  private static final int MOST_PIECES = 400;

  // Set by judgement, not fitted: docs/models/rules.md shows how often they come true.
  private static final double SIGNED = 0.9;
  private static final double LAST_SPEAKER = 0.6;
  private static final double ALONE = 0.4;

  private final List<Draft> out;
  private int last = -1;
  private int paragraphsSince;
  private int unsigned = -1;
  private boolean signedNext;
  private @Nullable Draft announced;

  QuoteAttributor(List<Draft> out) {
    this.out = out;
  }

  /**
   * Begins a paragraph.
   *
   * @param next the paragraph after it, or null
   * @return whether the paragraph is taken whole, so that its sentences hold nothing more
   */
  boolean beginParagraph(Line line, @Nullable Line next) {
    paragraphsSince++;
    signedNext = next != null && Labels.isSignature(next, 0);
    Draft waiting = announced;
    announced = null;
    if (waiting != null && isBlock(line)) {
      speech(waiting.with(line.span(0, line.size())));
      return true;
    }
    return false;
  }

  // A paragraph announced by "He said:" is all his words, unless it tells who speaks itself.
  private static boolean isBlock(Line line) {
    if (line.size() < 3) {
      return false;
    }
    return line.quoteAt(0) >= 0 || line.quotes().isEmpty();
  }

  /** Takes an attribution whose content is the next paragraph. */
  void announce(Draft draft) {
    announced = draft;
  }

  /** Takes an attribution of speech, which the next quotation may go on. */
  void speech(Draft draft) {
    out.add(draft);
    last = out.size() - 1;
    paragraphsSince = 0;
  }

  /** Gives the quotation before a signature, "-- Name", to whom it names. */
  void sign(Line line) {
    if (unsigned >= 0) {
      out.set(unsigned, signed(line, 0, out.get(unsigned).content()));
    }
    unsigned = -1;
  }

  private static Draft signed(Line line, int dash, List<Span> content) {
    int end = ClauseEnd.trim(line, dash + 1, line.size());
    return new Draft(
        "signature",
        SIGNED,
        line.span(dash + 1, end),
        line.span(dash, dash + 1),
        content,
        false,
        List.of());
  }

  /** Takes the drafts of a sentence and adds what its other quotations are. */
  void complete(Line line, Span sentence, List<Draft> found) {
    for (Draft d : found) {
      if (isSpeech(line, d)) {
        speech(d);
      } else {
        out.add(d);
      }
    }
    int i = sentence.begin();
    while (i < sentence.end()) {
      int q = line.quoteAt(i);
      if (q < 0) {
        i++;
        continue;
      }
      int after = line.wordAfter(q);
      Quote quote = line.quotes().get(q);
      // A paragraph that is nothing else than words in single marks is a headline.
      boolean isSpoken =
          quote.marks() == Quote.Marks.DOUBLE
              ? isWhole(sentence, i, after) || !Complement.isTitle(line, i)
              : isWhole(sentence, i, after) && sentence.begin() > 0;
      if (isSpoken && !isTaken(quote.span(), found)) {
        leftOver(line, sentence, i, after, quote, found.isEmpty());
      }
      i = after;
    }
  }

  private static boolean isSpeech(Line line, Draft d) {
    return switch (d.rule()) {
      case "name-colon",
          "verb-QUOTE",
          "verb-COLON",
          "verb-NP.QUOTE",
          "verb-NP.COLON",
          "verb-THAT",
          "verb-CLAUSE",
          "quote-source-verb",
          "quote-verb-source",
          "clause-source-verb",
          "clause-verb-source" ->
          true;
      default -> {
        for (Quote q : line.quotes()) {
          if (d.overlaps(q.span()) && q.inner().length() > 30) {
            yield true;
          }
        }
        yield false;
      }
    };
  }

  private void leftOver(
      Line line, Span sentence, int first, int after, Quote quote, boolean quiet) {
    int words = line.lengthOf(line.quoteOf()[first]);
    if (after < line.size() && Labels.isSignature(line, after)) {
      out.add(signed(line, after, List.of(quote.span())));
      return;
    }
    boolean whole = isWhole(sentence, first, after);
    boolean continues =
        whole
            && last >= 0
            && paragraphsSince <= 1
            && !signedNext
            && out.get(last).content().size() < MOST_PIECES;
    // "..., she said. "But" it was too late": the sentence goes on outside the marks.
    boolean goesOn =
        first <= sentence.begin() && last >= 0 && paragraphsSince == 0 && quiet && !signedNext;
    if ((continues || goesOn) && words >= SHORTEST_SPEECH - 1) {
      out.set(last, out.get(last).with(quote.span()));
      paragraphsSince = 0;
    } else if (words >= SHORTEST_LEFT_OVER || (whole && signedNext)) {
      unsigned = signedNext ? out.size() : -1;
      @Nullable Span source =
          last >= 0 && whole && paragraphsSince <= 3 ? out.get(last).source() : null;
      out.add(
          new Draft(
              source == null ? "quote-alone" : "quote-last-speaker",
              source == null ? ALONE : LAST_SPEAKER,
              source,
              null,
              List.of(quote.span()),
              false,
              List.of()));
    }
  }

  private static boolean isWhole(Span sentence, int first, int after) {
    return first <= sentence.begin() + 1 && after >= sentence.end() - 1;
  }

  private static boolean isTaken(Span quote, List<Draft> drafts) {
    for (Draft d : drafts) {
      if (d.overlaps(quote)
          || (d.cue() != null && d.cue().overlaps(quote))
          || (d.source() != null && d.source().overlaps(quote))) {
        return true;
      }
    }
    return false;
  }
}
