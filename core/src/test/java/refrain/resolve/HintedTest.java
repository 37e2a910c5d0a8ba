package refrain.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import refrain.domain.Hint;
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
  @CsvSource({"0.5, true", "0.7, false"})
  void keepsWhatTheRulesFindUnlessTheNetworkIsSure(double probability, boolean kept) {
    Report report = told("northern border", probability, "Karsk");

    String told = report.occasion().orElseThrow().in(report.article().text());
    assertThat(told.startsWith("after the sinking")).isEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource({"0.3, false", "0.5, true"})
  void takesWhomTheNetworkIsFairlySureOf(double probability, boolean taken) {
    assertThat(told("northern border", probability, "Karsk").addressees().isEmpty())
        .isEqualTo(!taken);
  }
}
