package refrain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import refrain.domain.Occurrence;
import refrain.domain.Refrain;
import refrain.domain.Span;
import refrain.domain.TurnKind;

/** One ministry's press conferences over years: the formula on official exchanges gathered. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PressConferencesTest {

  private static final int LEAST_TRANSCRIPTS = 7;
  private static final double HELD = 0.97;
  private static final double STRAY = 0.02;

  private List<Refrain> refrains = List.of();

  @BeforeAll
  void run() throws IOException {
    refrains = Product.over(SharedTexts.at("mfa")).findings().refrains();
  }

  @Test
  void gathersTheFormulaOnOfficialExchangesInOneRefrain() {
    Refrain formula =
        refrains.stream()
            .filter(r -> r.occurrences().stream().anyMatch(o -> isFormula(o.passage().text())))
            .max(Comparator.comparingLong(PressConferencesTest::uses))
            .orElseThrow();
    assertThat(uses(formula)).isGreaterThanOrEqualTo(LEAST_TRANSCRIPTS);
    assertThat(formula.occurrences())
        .as("nothing else in it")
        .allMatch(o -> o.passage().text().contains("Taiwan"));
  }

  @Test
  void gathersTheLeadingFormulasAsReadByHand() throws IOException {
    Map<String, List<Place>> byRank = new TreeMap<>();
    for (String line : Files.readAllLines(Path.of("gold", "mfa-leading-uses.tsv"))) {
      String[] cells = line.split("\t", -1);
      if (!cells[0].equals("rank")) {
        Span span = new Span(Integer.parseInt(cells[2]), Integer.parseInt(cells[3]));
        byRank
            .computeIfAbsent(cells[0], k -> new ArrayList<>())
            .add(new Place(cells[1], span, cells[4].equals("right")));
      }
    }
    long known = 0;
    long right = 0;
    long wrong = 0;
    for (List<Place> places : byRank.values()) {
      Refrain refrain =
          refrains.stream()
              .filter(r -> !r.template())
              .max(Comparator.comparingLong(r -> held(r, places, true)))
              .orElseThrow();
      known += places.stream().filter(Place::right).count();
      right += held(refrain, places, true);
      wrong += held(refrain, places, false);
    }
    assertThat(right).as("right uses held together").isGreaterThanOrEqualTo((long) (known * HELD));
    assertThat(wrong).as("wrong uses beside them").isLessThanOrEqualTo((long) (known * STRAY));
  }

  private static long held(Refrain refrain, List<Place> places, boolean right) {
    return places.stream()
        .filter(p -> p.right() == right)
        .filter(
            p ->
                refrain.occurrences().stream()
                    .map(Occurrence::passage)
                    .anyMatch(
                        x ->
                            x.report().article().doc().equals(p.doc())
                                && x.span().overlaps(p.span())))
        .count();
  }

  /** A use that was read. */
  private record Place(String doc, Span span, boolean right) {}

  /** Number of transcripts, whatever their copies as pages. */
  private static long uses(Refrain refrain) {
    return refrain.occurrences().stream()
        .filter(o -> isFormula(o.passage().text()))
        .map(o -> o.passage().report().article().doc().replaceFirst(".*/", ""))
        .distinct()
        .count();
  }

  @Test
  void takesNothingOfQuestionsButWhatTheyQuoteOfOthers() {
    assertThat(refrains)
        .flatExtracting(Refrain::occurrences)
        .filteredOn(o -> o.passage().report().attribution().within().isEmpty())
        .allSatisfy(
            o ->
                assertThat(o.passage().report().article().turns())
                    .filteredOn(
                        t ->
                            t.kind() == TurnKind.QUESTION
                                && t.paragraphs().stream()
                                    .anyMatch(p -> p.overlaps(o.passage().span())))
                    .isEmpty());
  }

  /** Against official or military exchanges, interaction, contacts or ties with Taiwan. */
  private static boolean isFormula(String text) {
    String words = text.toLowerCase(Locale.ROOT);
    return (words.contains("oppos") || words.contains("against"))
        && (words.contains("official") || words.contains("military"))
        && words.contains("taiwan")
        && List.of("exchange", "interaction", "contact", "ties").stream().anyMatch(words::contains);
  }
}
