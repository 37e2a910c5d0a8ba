package refrain.extract;

import java.util.List;
import refrain.domain.Article;
import refrain.domain.RegionKind;
import refrain.domain.Span;
import refrain.model.EncodedWord;
import refrain.model.ModelWords;
import refrain.model.QuoteState;
import refrain.model.Shape;

/**
 * Sets the ends of a span of words where the guideline of PolNeAR wants them: no comma, stop or
 * dash at an end, no dateline before it, but the quotation marks that belong to it.
 */
final class Edges {

  private static final String NOT_FIRST = ",.;:!?)]}\u2019'\u2014\u2013-";
  private static final String NOT_LAST = ",;:([{\u2014\u2013-";

  private final ModelWords words;
  private final String text;
  private final List<Span> datelines;

  /** Sets the ends of spans of these words, which are the article's. */
  Edges(ModelWords words, Article article) {
    this.words = words;
    this.text = article.text();
    this.datelines = article.regions(RegionKind.DATELINE);
  }

  /**
   * The characters of a span of tokens (end exclusive), less the marks that cannot end it. A span
   * of marks alone, such as a colon that is a cue, stays.
   */
  Span trimmed(Span tokens) {
    return units(trim(tokens));
  }

  /**
   * As {@link #trimmed}, and with the quotation marks that stand right before a first or right
   * after a last word inside them.
   */
  Span quoted(Span tokens) {
    Span inner = trim(tokens);
    int begin = inner.begin();
    int end = inner.end();
    if (isInside(begin)) {
      while (begin > 0 && state(begin - 1) == QuoteState.OPENING) {
        begin--;
      }
    }
    if (isInside(end - 1)) {
      int next = end;
      while (isInsideMark(next)) {
        next++;
      }
      while (next < words.tokens().size() && state(next) == QuoteState.CLOSING) {
        next++;
        end = next;
      }
    }
    return units(new Span(begin, end));
  }

  private Span trim(Span tokens) {
    int begin = tokens.begin();
    int end = tokens.end();
    while (begin < end && (isMark(begin, NOT_FIRST, QuoteState.CLOSING) || isInDateline(begin))) {
      begin++;
    }
    while (end > begin && isMark(end - 1, NOT_LAST, QuoteState.OPENING)) {
      end--;
    }
    return begin < end ? new Span(begin, end) : tokens;
  }

  private boolean isInDateline(int token) {
    Span span = words.tokens().get(token).span();
    return datelines.stream().anyMatch(d -> d.contains(span));
  }

  private boolean isMark(int token, String marks, QuoteState alsoState) {
    EncodedWord word = words.text().words().get(token);
    if (word.shape() != Shape.MARK) {
      return false;
    }
    boolean quotation = word.quote() == QuoteState.OPENING || word.quote() == QuoteState.CLOSING;
    return quotation
        ? word.quote() == alsoState
        : marks.indexOf(text.charAt(words.tokens().get(token).span().begin())) >= 0;
  }

  /** A stop before the closing mark. */
  private boolean isInsideMark(int token) {
    return token < words.tokens().size()
        && isInside(token)
        && words.text().words().get(token).shape() == Shape.MARK;
  }

  private boolean isInside(int token) {
    return state(token) == QuoteState.INSIDE;
  }

  private QuoteState state(int token) {
    return words.text().words().get(token).quote();
  }

  private Span units(Span tokens) {
    return new Span(
        words.tokens().get(tokens.begin()).span().begin(),
        words.tokens().get(tokens.end() - 1).span().end());
  }
}
