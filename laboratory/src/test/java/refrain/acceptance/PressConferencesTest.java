package refrain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import refrain.domain.Refrain;
import refrain.domain.TurnKind;

/** One ministry's press conferences over years: the formula on official exchanges gathered. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PressConferencesTest {

  private static final int LEAST_TRANSCRIPTS = 7;

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
