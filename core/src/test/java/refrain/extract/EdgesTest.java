package refrain.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import refrain.domain.Article;
import refrain.domain.Region;
import refrain.domain.RegionKind;
import refrain.domain.Span;
import refrain.domain.Voice;
import refrain.model.ModelWords;
import refrain.model.TextEncoder;

class EdgesTest {

  private static final TextEncoder ENCODER = TextEncoder.ofModel();

  private static Article article(String text, List<Region> regions) {
    return ArticleOf.parts(
        text, Voice.REPORT, List.of(new Span(0, text.length())), List.of(), regions, List.of());
  }

  private static Edges edges(String text) {
    return edges(article(text, List.of()));
  }

  private static Edges edges(Article article) {
    return new Edges(ModelWords.of(article, ENCODER), article);
  }

  @Test
  void takesTheQuotationMarksAroundQuotedWords() {
    String text = "She said: “We will go on.” Rain fell.";
    assertThat(edges(text).quoted(new Span(4, 8)).in(text)).isEqualTo("“We will go on.”");
    assertThat(edges(text).quoted(new Span(4, 9)).in(text)).isEqualTo("“We will go on.”");
    String doubled = "She said ''never'' twice.";
    assertThat(edges(doubled).quoted(new Span(4, 5)).in(doubled)).isEqualTo("''never''");
  }

  @Test
  void leavesOutMarksOfAnotherQuotation() {
    String text = "“Never,” he said, “we go”";
    assertThat(edges(text).quoted(new Span(3, 7)).in(text)).isEqualTo("he said");
  }

  @Test
  void dropsCommasAndDashesAtItsEnds() {
    String text = "Vess, the envoy, said—";
    assertThat(edges(text).trimmed(new Span(1, 5)).in(text)).isEqualTo("the envoy");
    assertThat(edges(text).trimmed(new Span(4, 7)).in(text)).isEqualTo("said");
  }

  @Test
  void leavesOutADatelineBeforeTheSource() {
    String text = "VESS, Orland (OPA) — Envoy Venn said";
    Region dateline = new Region(new Span(0, 20), RegionKind.DATELINE);
    Edges edges = edges(article(text, List.of(dateline)));
    assertThat(edges.trimmed(new Span(0, 9)).in(text)).isEqualTo("Envoy Venn");
    assertThat(edges(text).trimmed(new Span(0, 9)).in(text)).startsWith("VESS");
  }

  @Test
  void keepsASpanOfMarksAlone() {
    String text = "Vess: never";
    assertThat(edges(text).trimmed(new Span(1, 2)).in(text)).isEqualTo(":");
  }

  @Test
  void keepsAmountsAndStopsOfAQuotation() {
    String text = "It costs $5 (now).";
    assertThat(edges(text).quoted(new Span(2, 4)).in(text)).isEqualTo("$5");
    assertThat(edges(text).quoted(new Span(4, 8)).in(text)).isEqualTo("(now).");
  }
}
