package refrain.mcp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import refrain.desk.ArticleAnswer;
import refrain.wire.Stretch;

/**
 * The text of a document, from the paragraphs that the desk gives.
 *
 * @param passages in order
 */
record Paragraphs(List<PartOfArticle.Passage> passages) {

  Paragraphs {
    passages = List.copyOf(passages);
  }

  static Paragraphs of(ArticleAnswer article) {
    List<PartOfArticle.Passage> out = new ArrayList<>();
    for (ArticleAnswer.Block block : article.blocks()) {
      StringBuilder text = new StringBuilder();
      block.runs().forEach(r -> text.append(r.text()));
      out.add(
          new PartOfArticle.Passage(
              block.kind(), block.at().begin(), block.at().end(), text.toString()));
    }
    return new Paragraphs(out);
  }

  /** The characters of a stretch; empty if it is in no single paragraph. */
  Optional<String> text(Stretch at) {
    return passages.stream()
        .filter(p -> p.begin() <= at.begin() && at.end() <= p.end())
        .findFirst()
        .map(p -> cut(p, at.begin(), at.end()).text());
  }

  /** What stands between two offsets. */
  List<PartOfArticle.Passage> between(int begin, int end) {
    return passages.stream()
        .filter(p -> p.begin() < end && begin < p.end())
        .map(p -> cut(p, Math.max(begin, p.begin()), Math.min(end, p.end())))
        .toList();
  }

  private static PartOfArticle.Passage cut(PartOfArticle.Passage p, int begin, int end) {
    int from = p.text().offsetByCodePoints(0, begin - p.begin());
    int to = p.text().offsetByCodePoints(from, end - begin);
    return new PartOfArticle.Passage(p.kind(), begin, end, p.text().substring(from, to));
  }
}
