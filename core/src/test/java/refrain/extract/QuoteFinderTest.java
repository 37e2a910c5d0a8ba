package refrain.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import refrain.domain.Span;

class QuoteFinderTest {

  @Test
  void pairsMarksOfEveryKind() {
    assertThat(found("a \"b c\" d \u201ce f\u201d g ''h i'' j \u00abk l\u00bb m"))
        .containsExactly("\"b c\"", "\u201ce f\u201d", "''h i''", "\u00abk l\u00bb");
  }

  @Test
  void runsAnOpenQuotationToTheEndOfTheParagraph() {
    List<Quote> quotes = quotes("He said: \"we wait. ");
    assertThat(quotes).hasSize(1);
    assertThat(quotes.get(0).closed()).isFalse();
    assertThat(quotes.get(0).span()).isEqualTo(new Span(9, 18));
  }

  @Test
  void ignoresInchesAndStrayClosingMarks() {
    assertThat(found("A 6\" pipe and a stray\u201d mark")).isEmpty();
  }

  @Test
  void tellsApostrophesFromSingleMarks() {
    assertThat(found("It's the leaders' plan, rock 'n' roll of the '90s")).isEmpty();
    assertThat(found("He called it \u2018the leaders\u2019 plan.\u2019"))
        .containsExactly("\u2018the leaders\u2019 plan.\u2019");
  }

  @Test
  void keepsOtherMarksInsideStraightOnes() {
    assertThat(found("\"she is \u201ca poet,\u201d they say,\" he said"))
        .containsExactly("\"she is \u201ca poet,\u201d they say,\"");
  }

  @Test
  void closesAQuotationWhereTheNextOpens() {
    assertThat(found("\"one two. \"three four\"")).containsExactly("\"one two.", "\"three four\"");
  }

  private static List<Quote> quotes(String text) {
    return QuoteFinder.find(text, new Span(0, text.length()));
  }

  private static List<String> found(String text) {
    return quotes(text).stream().map(q -> q.span().in(text)).toList();
  }
}
