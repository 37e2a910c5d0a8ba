package refrain.wire;

import java.util.List;
import java.util.Optional;
import refrain.domain.Article;
import refrain.domain.Dated;
import refrain.domain.Report;
import refrain.domain.Voice;

/**
 * An article with what it says that others said, as one line of {@code refrain extract}. The text
 * itself is not on the wire.
 *
 * @param doc the document's name
 * @param path where it was read from
 * @param title its headline
 * @param outlet who published it
 * @param address its web address
 * @param published when it was published
 * @param dateline the place of the dateline
 * @param language two-letter code of ISO 639-1
 * @param voice who speaks
 * @param attributions in order of content
 */
public record ArticleLine(
    String doc,
    String path,
    Optional<String> title,
    Optional<String> outlet,
    Optional<String> address,
    Optional<Dated> published,
    Optional<String> dateline,
    String language,
    Voice voice,
    List<AttributionLine> attributions) {

  public ArticleLine {
    attributions = List.copyOf(attributions);
  }

  /** What the wire says of an article and its reports, which must be of this article. */
  public static ArticleLine of(Article article, List<Report> reports) {
    Spelling spelling = Spelling.of(article);
    return new ArticleLine(
        article.doc(),
        article.path(),
        article.title(),
        article.outlet(),
        article.address(),
        article.published(),
        article.dateline(),
        article.language(),
        article.voice(),
        reports.stream().map(spelling::attribution).toList());
  }
}
