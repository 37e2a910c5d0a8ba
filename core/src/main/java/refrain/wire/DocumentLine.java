package refrain.wire;

import java.util.Optional;
import refrain.domain.Article;
import refrain.domain.Dated;

/**
 * Which document it is.
 *
 * @param doc its name
 * @param path where it was read from
 * @param title its headline
 * @param outlet who published it
 * @param address its web address
 * @param published when it was published
 */
public record DocumentLine(
    String doc,
    String path,
    Optional<String> title,
    Optional<String> outlet,
    Optional<String> address,
    Optional<Dated> published) {

  /** What the wire says of a document. */
  public static DocumentLine of(Article article) {
    return new DocumentLine(
        article.doc(),
        article.path(),
        article.title(),
        article.outlet(),
        article.address(),
        article.published());
  }
}
