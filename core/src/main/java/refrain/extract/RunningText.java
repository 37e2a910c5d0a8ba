package refrain.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import refrain.domain.Article;
import refrain.domain.Region;
import refrain.domain.RegionKind;
import refrain.domain.Span;

/** Tells what of a paragraph is text that people read, and what is a frame around it. */
final class RunningText {

  private RunningText() {}

  /** The paragraph without a dateline before it and a closer after it; headlines are text. */
  static Optional<Span> of(String text, Span paragraph, List<Region> regions) {
    return of(text, paragraph, regions, true);
  }

  /** The same without headlines. */
  static Optional<Span> body(String text, Span paragraph, List<Region> regions) {
    return of(text, paragraph, regions, false);
  }

  /** For each paragraph of the article the regions that share characters with it. */
  static List<List<Region>> regionsByParagraph(Article article) {
    List<List<Region>> out = new ArrayList<>();
    List<Region> regions = article.regions();
    int first = 0;
    for (Span paragraph : article.paragraphs()) {
      while (first < regions.size() && regions.get(first).span().end() <= paragraph.begin()) {
        first++;
      }
      List<Region> near = new ArrayList<>();
      for (int k = first; k < regions.size(); k++) {
        if (regions.get(k).span().begin() >= paragraph.end()) {
          break;
        }
        near.add(regions.get(k));
      }
      out.add(near);
    }
    return out;
  }

  static boolean isHeading(List<Region> regions) {
    return regions.stream()
        .anyMatch(r -> r.kind() == RegionKind.TITLE || r.kind() == RegionKind.SUBHEAD);
  }

  private static Optional<Span> of(
      String text, Span paragraph, List<Region> regions, boolean headlines) {
    int begin = paragraph.begin();
    int end = paragraph.end();
    for (Region r : regions) {
      boolean headline = r.kind() == RegionKind.TITLE || r.kind() == RegionKind.SUBHEAD;
      if (!r.span().overlaps(paragraph) || (headline && headlines)) {
        continue;
      }
      if (r.span().begin() <= begin) {
        begin = Math.max(begin, r.span().end());
      } else {
        end = Math.min(end, r.span().begin());
      }
    }
    while (begin < end && Lexer.isBlank(text.charAt(begin))) {
      begin++;
    }
    while (begin < end && Lexer.isBlank(text.charAt(end - 1))) {
      end--;
    }
    return begin < end ? Optional.of(new Span(begin, end)) : Optional.empty();
  }
}
