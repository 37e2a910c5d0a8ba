package refrain.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import refrain.domain.Article;
import refrain.domain.Attribution;
import refrain.domain.Span;
import refrain.domain.Voice;
import refrain.model.AttributionModel;
import refrain.model.TextEncoder;

/** The model that comes with the product, on invented news. */
class ShippedModelTest {

  private static final Pattern LINE = Pattern.compile("[^\n]+");
  private static AttributionModel model;

  @BeforeAll
  static void load() {
    model = AttributionModel.find("best").orElseThrow();
  }

  @AfterAll
  static void close() {
    model.close();
  }

  private static List<String> found(String text) {
    List<Span> paragraphs = new ArrayList<>();
    LINE.matcher(text).results().forEach(m -> paragraphs.add(new Span(m.start(), m.end())));
    Article article =
        ArticleOf.parts(text, Voice.REPORT, paragraphs, List.of(), List.of(), List.of());
    return new ModelExtractor(model, TextEncoder.ofModel())
        .extract(article).stream().map(a -> line(a, text)).toList();
  }

  private static String line(Attribution a, String text) {
    return words(a.source(), text)
        + " | "
        + words(a.cue(), text)
        + " | "
        + words(a.quotation().content(), text);
  }

  private static String words(List<Span> spans, String text) {
    return String.join(" … ", spans.stream().map(s -> s.in(text)).toList());
  }

  @Test
  void findsQuotedWordsOnBothSidesOfTheirSource() {
    assertThat(
            found(
                "The talks failed on Monday.\n"
                    + "“We will not sign,” said Orla Venn, the foreign minister of Orland. “Not"
                    + " this year.”"))
        .containsExactly(
            "Orla Venn, the foreign minister of Orland | said | “We will not sign,” … “Not this"
                + " year.”");
  }

  @Test
  void findsWhatIsSaidWithoutQuotationMarks() {
    assertThat(
            found(
                "The central bank of Vess said on Tuesday that prices would rise faster than it"
                    + " had expected."))
        .singleElement()
        .asString()
        .startsWith("The central bank of Vess | said")
        .endsWith("that prices would rise faster than it had expected");
  }

  @Test
  void findsNothingInAReportOfEvents() {
    assertThat(found("Rain fell on Vess for a third day. Two bridges were closed.")).isEmpty();
  }
}
