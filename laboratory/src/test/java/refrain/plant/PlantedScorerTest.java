package refrain.plant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import refrain.domain.LinkKind;
import refrain.domain.Span;
import refrain.plant.PlantedScore.Links;
import refrain.plant.PlantedScore.Passages;
import refrain.plant.PlantedScorer.Use;

/**
 * A made example: three copies of one statement, a formula used twice and echoed once, a notice.
 */
class PlantedScorerTest {

  private final Truth truth = new Truth();
  private final PlantedScorer scorer = new PlantedScorer(truth, Examples.none());

  @BeforeEach
  void plant() {
    truth.add("a", new Span(10, 50), new Member(1, Plan.COPIED, 0, "bank", true));
    truth.add("b", new Span(20, 60), new Member(1, Plan.COPIED, 0, "bank", false));
    truth.add("c", new Span(0, 40), new Member(1, Plan.COPIED, 0, "bank", false));
    truth.add("d", new Span(0, 40), new Member(2, Plan.RECURRING, 0, "port", true));
    truth.add("e", new Span(0, 40), new Member(2, Plan.RECURRING, 1, "port", false));
    truth.add("f", new Span(0, 40), new Member(3, Plan.ECHOED, 0, "port", true));
    truth.add("g", new Span(0, 40), new Member(3, Plan.ECHOED, 1, "bank", false));
    truth.add("a", new Span(90, 130), new Member(-1, Plan.BOILERPLATE, 0, "bank", false));
    truth.add("b", new Span(90, 130), new Member(-1, Plan.BOILERPLATE, 0, "bank", false));
  }

  private static Use first(String doc, int begin, int end) {
    return new Use(doc, new Span(begin, end), Optional.empty());
  }

  private static Use use(String doc, int begin, int end, LinkKind kind) {
    return new Use(doc, new Span(begin, end), Optional.of(kind));
  }

  private Passages of(Plan plan) {
    return Objects.requireNonNull(scorer.score().plans().get(plan));
  }

  @Test
  void countsWhatIsFoundAndWhetherItsKindIsRight() {
    scorer.refrain(
        false,
        List.of(
            first("a", 12, 45), use("b", 20, 60, LinkKind.COPY), use("x", 0, 9, LinkKind.ECHO)));
    scorer.refrain(false, List.of(first("d", 0, 40), use("e", 0, 40, LinkKind.ECHO)));
    assertThat(of(Plan.COPIED)).isEqualTo(new Passages(2, 1, 1));
    assertThat(of(Plan.RECURRING)).isEqualTo(new Passages(1, 1, 0));
    assertThat(of(Plan.ECHOED)).isEqualTo(new Passages(1, 0, 0));
    var refrains = scorer.score().refrains();
    assertThat(refrains.found()).isEqualTo(2);
    assertThat(refrains.pure()).isEqualTo(1);
    assertThat(refrains.byChance()).isZero();
    assertThat(refrains.occurrences()).isEqualTo(5);
    assertThat(refrains.planted()).isEqualTo(4);
  }

  @Test
  void countsLinksByTheKindThatTheyWereGiven() {
    scorer.link(first("a", 10, 50), first("c", 0, 40), LinkKind.COPY);
    scorer.link(first("b", 20, 60), first("c", 0, 40), LinkKind.TRIMMED);
    scorer.link(first("f", 0, 40), first("x", 0, 40), LinkKind.ECHO);
    scorer.link(first("d", 0, 40), first("f", 0, 40), LinkKind.ECHO);
    scorer.link(first("f", 0, 40), first("g", 0, 40), LinkKind.ECHO);
    assertThat(scorer.score().kinds())
        .containsEntry(LinkKind.COPY, new Links(1, 1, 1))
        .containsEntry(LinkKind.TRIMMED, new Links(1, 1, 0))
        .containsEntry(LinkKind.ECHO, new Links(3, 1, 1));
    assertThat(of(Plan.COPIED)).isEqualTo(new Passages(2, 2, 1));
    assertThat(of(Plan.ECHOED)).isEqualTo(new Passages(1, 1, 1));
  }

  @Test
  void aStretchThatSharesLessThanHalfOfTheShorterCoversNothing() {
    scorer.link(first("a", 40, 70), first("c", 0, 40), LinkKind.COPY);
    assertThat(of(Plan.COPIED)).isEqualTo(new Passages(2, 0, 0));
    assertThat(scorer.score().kinds()).containsEntry(LinkKind.COPY, new Links(1, 0, 0));
  }

  @Test
  void aStretchThatSharesHalfOfTheShorterCoversIt() {
    scorer.link(first("a", 35, 65), first("c", 0, 40), LinkKind.COPY);
    assertThat(of(Plan.COPIED)).isEqualTo(new Passages(2, 1, 1));
  }

  @Test
  void boilerplateIsToBeSetApartAndCountsForNoKind() {
    List<Use> notice = List.of(first("a", 90, 130), use("b", 90, 130, LinkKind.RECURRENCE));
    scorer.refrain(false, notice);
    scorer.link(notice.get(0), notice.get(1), LinkKind.RECURRENCE);
    assertThat(of(Plan.BOILERPLATE)).isEqualTo(new Passages(2, 2, 0));
    assertThat(scorer.score().refrains().found()).isZero();
    assertThat(scorer.score().kinds()).isEmpty();
    scorer.refrain(true, notice);
    assertThat(of(Plan.BOILERPLATE)).isEqualTo(new Passages(2, 2, 2));
    assertThat(scorer.score().refrains().templates()).isEqualTo(1);
    assertThat(scorer.score().refrains().boilerplate()).isEqualTo(1);
  }

  @Test
  void whatIsHeldForATemplateIsNotFound() {
    List<Use> uses = List.of(first("d", 0, 40), use("e", 0, 40, LinkKind.RECURRENCE));
    scorer.refrain(true, uses);
    scorer.link(uses.get(0), uses.get(1), LinkKind.RECURRENCE);
    assertThat(of(Plan.RECURRING)).isEqualTo(new Passages(1, 0, 0));
    assertThat(scorer.score().kinds()).isEmpty();
  }
}
