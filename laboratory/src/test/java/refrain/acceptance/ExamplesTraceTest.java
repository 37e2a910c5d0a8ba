package refrain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import refrain.domain.Difference;
import refrain.domain.DifferenceKind;
import refrain.domain.Link;
import refrain.domain.LinkKind;
import refrain.domain.Passage;
import refrain.domain.Refrain;

/** What {@code examples/README.md} promises, found by the product. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExamplesTraceTest {

  private Optional<Product> product = Optional.empty();

  @BeforeAll
  void run() throws IOException {
    product = Optional.of(Product.over(SharedTexts.root().resolve("examples")));
  }

  @Test
  void findsEveryKindOfLink() {
    Set<LinkKind> kinds = EnumSet.noneOf(LinkKind.class);
    links().forEach(l -> kinds.add(l.kind()));
    assertThat(kinds).containsExactlyInAnyOrder(LinkKind.values());
  }

  @Test
  void findsCopiesAndCutsOfTheAgencysText() {
    assertThat(kindsBetween("2021-03-18-meridian", "2021-03-19-courier"))
        .contains(LinkKind.COPY, LinkKind.TRIMMED);
    assertThat(kindsBetween("2023-11-07-observer", "2023-11-08-meridian"))
        .contains(LinkKind.TRIMMED);
  }

  @Test
  void neverCallsAnotherTranslationAChange() {
    assertThat(kindsBetween("2021-03-18-meridian", "2021-03-18-northlight"))
        .contains(LinkKind.RENDERING)
        .doesNotContain(LinkKind.ALTERED);
  }

  @Test
  void findsWordsChangedInsideQuotationMarksAndTheLostNot() {
    assertThat(kindsBetween("2021-03-18-meridian", "2021-03-19-tribune"))
        .contains(LinkKind.ALTERED);
    assertThat(
            between("2021-03-18-meridian", "2021-03-19-tribune").stream()
                .flatMap(l -> l.redline().differences().stream()))
        .contains(new Difference(DifferenceKind.NEGATION, "not", "", true));
  }

  @Test
  void findsTheSilentEditsOfTheRelease() {
    assertThat(kindsBetween("2024-05-21-statement", "2024-05-21-statement-corrected"))
        .containsOnly(LinkKind.REVISION);
  }

  @Test
  void followsTheFirstFormulaThroughFiveYears() {
    Refrain formula = refrain("firmly opposes any form of foreign military presence");
    assertThat(formula.occurrences().stream().map(o -> doc(o.passage())))
        .contains(
            "2021-03-18-meridian",
            "2021-03-19-courier",
            "2022-09-14-briefing",
            "2024-05-21-statement",
            "shoals-agreement",
            "2026-01-20-meridian");
    assertThat(formula.findFirst().map(d -> d.date().toString())).contains("2021-03-18");
    assertThat(formula.findLast().map(d -> d.date().toString())).contains("2026-01-20");
    assertThat(formula.template()).isFalse();
  }

  @Test
  void hearsTheEchoInAnotherBody() {
    Refrain formula = refrain("Any attempt to change the status quo");
    assertThat(
            formula.occurrences().stream()
                .map(o -> doc(o.passage()) + o.link().map(k -> " " + k).orElse("")))
        .contains("2022-06-09-northlight", "2023-04-26-norvane-briefing RECURRENCE")
        .containsAnyOf("2023-11-07-observer ECHO", "2023-11-08-meridian ECHO");
  }

  @Test
  void tellsTheAgencysBackgroundApartAsTemplate() {
    assertThat(refrain("a chain of nine reefs").template()).isTrue();
    assertThat(refrain("the treaty left their ownership open").template()).isTrue();
  }

  private List<Link> links() {
    return product.orElseThrow().findings().links();
  }

  private List<Link> between(String earlier, String later) {
    return links().stream()
        .filter(l -> List.of(doc(l.earlier()), doc(l.later())).containsAll(List.of(earlier, later)))
        .toList();
  }

  private static String doc(Passage passage) {
    return passage.report().article().doc();
  }

  private List<LinkKind> kindsBetween(String earlier, String later) {
    return between(earlier, later).stream().map(Link::kind).toList();
  }

  /** The refrain with most uses whose lead has these words. */
  private Refrain refrain(String words) {
    return product.orElseThrow().findings().refrains().stream()
        .filter(r -> r.lead().text().contains(words))
        .max(Comparator.comparingInt(r -> r.occurrences().size()))
        .orElseThrow(() -> new AssertionError("no refrain with the words: " + words));
  }
}
