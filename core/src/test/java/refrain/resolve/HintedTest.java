package refrain.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import refrain.domain.Attribution;
import refrain.domain.Hint;
import refrain.domain.Id;
import refrain.domain.Report;
import refrain.domain.Span;

/** What becomes of the words that a network points at. */
final class HintedTest {

  private static final String TEXT =
      "Karsk closed Halden's northern border crossing on Friday. [Mara Selim] said \"the hour is"
          + " late\" after the sinking of the old ferry, a day before the vote in Obrin.";

  private static Report told(String occasion, double probability, String addressee) {
    MarkedArticle marked = MarkedArticle.parse("---\n" + TEXT);
    String text = marked.article().text();
    Hint hint =
        new Hint(
            Map.of(),
            Optional.of(new Hint.Likely(at(text, occasion), probability)),
            Optional.of(new Hint.Likely(at(text, addressee), probability)),
            "test");
    return new Resolver(CasesTest.testActors())
        .resolve(
            marked.article(),
            marked.attributions(),
            Map.of(marked.attributions().get(0).id(), hint))
        .get(0);
  }

  private static Span at(String text, String words) {
    int begin = text.indexOf(words);
    return new Span(begin, begin + words.length());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sinking of the | the sinking of the old ferry",
        "of the old ferry | the old ferry",
        "northern border | Halden's northern border crossing on Friday",
        "closed Halden's | closed Halden's northern border crossing on Friday",
        "before the vote in | before the vote in Obrin",
      })
  void makesAWholePhraseOfTheOccasion(String pointedAt, String phrase) {
    Report report = told(pointedAt, 0.9, "Karsk");

    assertThat(report.occasion().orElseThrow().in(report.article().text())).isEqualTo(phrase);
  }

  @ParameterizedTest
  @CsvSource({"0.3, false", "0.5, true"})
  void takesAnOccasionOnlyFromTheNetwork(double probability, boolean taken) {
    assertThat(occasions(TEXT, probability).get(0).startsWith("Halden's")).isEqualTo(taken);
    assertThat(occasions(TEXT, probability).get(0).isEmpty()).isEqualTo(!taken);
  }

  @ParameterizedTest
  @CsvSource({"0.5, true", "0.7, false"})
  void keepsThatSomebodyWasAskedUnlessTheNetworkIsSure(double probability, boolean kept) {
    String text =
        "Karsk closed Halden's northern border. Asked about the old ferry, [Mara Selim] said \"the"
            + " hour is late.\"";

    assertThat(occasions(text, probability).get(0).startsWith("Asked")).isEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource({"0.5, false", "0.7, true"})
  void goesOnWithAnOccasionOfWhichTheNetworkIsSure(double probability, boolean goesOn) {
    String text =
        "Karsk closed Halden's northern border, and [Mara Selim] said \"the hour is late.\" \"It is"
            + " cold,\" [she] said.";

    assertThat(occasions(text, probability).get(1).isEmpty()).isEqualTo(!goesOn);
  }

  /** What each attribution's occasion is, told of the first alone; empty words for none. */
  private static List<String> occasions(String marks, double probability) {
    MarkedArticle marked = MarkedArticle.parse("---\n" + marks);
    String text = marked.article().text();
    Optional<Hint.Likely> border =
        Optional.of(new Hint.Likely(at(text, "northern border"), probability));
    Hint hint = new Hint(Map.of(), border, Optional.empty(), "test");
    Hint none = new Hint(Map.of(), Optional.empty(), Optional.empty(), "test");
    Map<Id, Hint> hints = new HashMap<>();
    for (Attribution a : marked.attributions()) {
      hints.put(a.id(), hints.isEmpty() ? hint : none);
    }
    return new Resolver(CasesTest.testActors())
        .resolve(marked.article(), marked.attributions(), hints).stream()
            .map(r -> r.occasion().map(o -> o.in(text)).orElse(""))
            .toList();
  }

  @ParameterizedTest
  @CsvSource({"0.3, false", "0.5, true"})
  void takesWhomTheNetworkIsFairlySureOf(double probability, boolean taken) {
    assertThat(told("northern border", probability, "Karsk").addressees().isEmpty())
        .isEqualTo(!taken);
  }
}
