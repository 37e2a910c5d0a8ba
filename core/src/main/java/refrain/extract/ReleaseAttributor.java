package refrain.extract;

import java.util.List;
import java.util.Optional;
import refrain.domain.Article;
import refrain.domain.Attribution;
import refrain.domain.CueSense;
import refrain.domain.Evidence;
import refrain.domain.Form;
import refrain.domain.Id;
import refrain.domain.Quotation;
import refrain.domain.RegionKind;
import refrain.domain.Span;
import refrain.domain.UnsourcedReason;

/** Takes a release as one attribution, a piece for each paragraph, to whoever issues it. */
final class ReleaseAttributor {

  // Set by judgement, not fitted: that a document is a release is nearly all that can be wrong.
  private static final Evidence EVIDENCE =
      new Evidence(
          "release",
          RuleExtractor.VERSION,
          0.95,
          Optional.of("the running text of a release, which its issuer says"));

  private ReleaseAttributor() {}

  static List<Attribution> attributions(Article article) {
    List<Span> content = SpokenText.release(article);
    if (content.isEmpty()) {
      return List.of();
    }
    Id id = Attribution.idOf(article.id(), content);
    Quotation quotation = new Quotation(content, List.of(), Form.RELEASE);
    List<Span> issuer = article.regions(RegionKind.BYLINE);
    return List.of(
        issuer.isEmpty()
            ? new Attribution.Unsourced(
                id, quotation, List.of(), CueSense.WRITING, UnsourcedReason.INSTITUTION, EVIDENCE)
            : new Attribution.Sourced(
                id, quotation, List.of(issuer.get(0)), List.of(), CueSense.WRITING, EVIDENCE));
  }
}
