package refrain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
  void gathersTheFormulaOnOfficialExchanges() {
    List<String> gathered =
        refrains.stream()
            .filter(r -> opposesOfficialTies(r.lead().text()))
            .flatMap(r -> r.occurrences().stream())
            .filter(o -> opposesOfficialTies(o.passage().text()))
            .map(o -> o.passage().report().article().doc())
            .distinct()
            .toList();
    assertThat(gathered).hasSizeGreaterThanOrEqualTo(LEAST_TRANSCRIPTS);
  }

  @Test
  void takesOnlyAnswersAsStatements() {
    assertThat(refrains)
        .flatExtracting(Refrain::occurrences)
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

  private static boolean opposesOfficialTies(String text) {
    String words = text.toLowerCase(Locale.ROOT);
    return words.contains("oppos")
        && words.contains("official")
        && words.contains("taiwan")
        && List.of("exchange", "interaction", "contact", "ties").stream().anyMatch(words::contains);
  }
}
