package refrain.extract;

import java.util.Optional;
import refrain.domain.Article;
import refrain.domain.Region;
import refrain.domain.RegionKind;
import refrain.domain.Span;

/** Tells what of a paragraph is text that people read, and what is a frame around it. */
final class RunningText {

  private RunningText() {}

  /** The paragraph without a dateline before it and a closer after it; headlines are text. */
  static Optional<Span> of(Article article, Span paragraph) {
    return of(article, paragraph, true);
  }

  /** The same without headlines. */
  static Optional<Span> body(Article article, Span paragraph) {
    return of(article, paragraph, false);
  }

  private static Optional<Span> of(Article article, Span paragraph, boolean headlines) {
    int begin = paragraph.begin();
    int end = paragraph.end();
    for (Region r : article.regions()) {
      boolean headline = r.kind() == RegionKind.TITLE || r.kind() == RegionKind.SUBHEAD;
      if (!r.span().overlaps(paragraph) || headline && headlines) {
        continue;
      }
      if (r.span().begin() <= begin) {
        begin = Math.max(begin, r.span().end());
      } else {
        end = Math.min(end, r.span().begin());
      }
    }
    String text = article.text();
    while (begin < end && Lexer.isBlank(text.charAt(begin))) {
      begin++;
    }
    while (begin < end && Lexer.isBlank(text.charAt(end - 1))) {
      end--;
    }
    return begin < end ? Optional.of(new Span(begin, end)) : Optional.empty();
  }
}
