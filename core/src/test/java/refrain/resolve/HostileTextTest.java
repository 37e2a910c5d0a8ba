package refrain.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import refrain.cases.Articles;
import refrain.domain.Article;
import refrain.domain.Attribution;
import refrain.domain.CueSense;
import refrain.domain.Evidence;
import refrain.domain.Form;
import refrain.domain.Quotation;
import refrain.domain.Report;
import refrain.domain.Span;
import refrain.domain.Voice;

class HostileTextTest {

  private static final Duration LIMIT = Duration.ofSeconds(20);

  private final Resolver resolver = new Resolver(CasesTest.testActors());

  @TestFactory
  Stream<DynamicTest> staysLinearOn() {
    StringBuilder cousins = new StringBuilder();
    for (int i = 0; i < 40_000; i++) {
      cousins.append("Peter A").append(Integer.toString(i, 26)).append(" Tollick said. ");
    }
    return Stream.of(
            List.of("opening quotation marks", "\"".repeat(100_000)),
            List.of("one capitalised run", "Tollick ".repeat(200_000)),
            List.of(
                "titles without names", "the spokesman of the ministry said he ".repeat(50_000)),
            List.of(
                "pronouns", "Vera Lund met Peter Marlow and he said she said it. ".repeat(30_000)),
            List.of("many of one surname", cousins.toString() + "Tollick said. ".repeat(20_000)),
            List.of(
                "a paragraph of 5 MB",
                "The ministry of Karsk said on Monday that. ".repeat(120_000)),
            List.of("possessives", "Karsk's ".repeat(100_000)),
            List.of("commas", "Vera Lund, ".repeat(60_000)),
            List.of("apostrophes", "'’".repeat(100_000)),
            List.of("abbreviations", "U.S.".repeat(100_000) + "A.".repeat(100_000)),
            List.of("those aimed at", "We urge Karsk, Tessia and her and thank ".repeat(50_000)),
            List.of(
                "occasions",
                "after the talks during a call as she met in response to, ".repeat(40_000)),
            List.of("hyphens", "a-".repeat(200_000)))
        .map(
            pair ->
                DynamicTest.dynamicTest(
                    pair.get(0),
                    () -> {
                      Article article = article(pair.get(1));
                      List<Attribution> attributions = everyFewWords(article, 5_000);
                      List<Report> reports =
                          assertTimeoutPreemptively(
                              LIMIT, () -> resolver.resolve(article, attributions));
                      assertThat(reports).hasSameSizeAs(attributions);
                    }));
  }

  @Test
  void throwsOnNoTextWhateverTheSource() {
    Random random = new Random(20310115);
    String[] pieces = {
      "Vera Lund",
      " ",
      "\n",
      "\"",
      "“",
      "’s ",
      "'s",
      "the ",
      "spokesman ",
      "of ",
      "Karsk",
      "he ",
      "who ",
      ", ",
      ". ",
      "U.S.",
      "Mr. ",
      "J. ",
      "Monday ",
      "Jan. 14 ",
      "\uD83D\uDE00",
      "ministry ",
      "and ",
      "said ",
      "(",
      ")",
      "-",
      "Foreign Minister ",
      "it ",
      "Caldar ",
      "\uD83D",
      "asked about "
    };
    for (int round = 0; round < 3_000; round++) {
      StringBuilder text = new StringBuilder();
      int length = 1 + random.nextInt(25);
      for (int i = 0; i < length; i++) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      Article article = article(text.toString());
      List<Attribution> attributions = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        int begin = random.nextInt(text.length() + 1);
        int end = begin + random.nextInt(text.length() - begin + 1);
        attributions.add(attribution(article, new Span(begin, end)));
      }
      assertThat(resolver.resolve(article, attributions)).as(text.toString()).hasSize(4);
    }
  }

  @Test
  void givesTheSameReportsTwice() {
    Article article =
        article("Vera Lund met Peter Marlow. She said the spokesman of Karsk lied. ".repeat(50));
    List<Attribution> attributions = everyFewWords(article, 200);
    assertThat(resolver.resolve(article, attributions))
        .isEqualTo(new Resolver(CasesTest.testActors()).resolve(article, attributions));
  }

  @Test
  void refusesASpanOutsideTheText() {
    Article article = article("Short.");
    Attribution outside = attribution(article, new Span(2, 60));
    assertThatThrownBy(() -> resolver.resolve(article, List.of(outside)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ends after the text of 6");
  }

  private static List<Attribution> everyFewWords(Article article, int most) {
    List<Attribution> out = new ArrayList<>();
    int step = Math.max(8, article.text().length() / most);
    for (int i = 0; i + 8 < article.text().length(); i += step) {
      out.add(attribution(article, new Span(i, i + 8)));
    }
    return out;
  }

  private static Attribution attribution(Article article, Span source) {
    List<Span> content = List.of(new Span(0, Math.min(1, article.text().length())));
    return new Attribution.Sourced(
        Attribution.idOf(article.id(), content),
        new Quotation(content, List.of(), Form.INDIRECT),
        List.of(source),
        List.of(source),
        CueSense.SPEECH,
        new Evidence("marked", "1", 1));
  }

  private static Article article(String text) {
    List<Span> all = List.of(new Span(0, text.length()));
    return Articles.of("hostile", Optional.empty(), Optional.empty(), Voice.REPORT, text, all, all);
  }
}
