package refrain.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import refrain.domain.Span;
import refrain.model.EncodedWord;
import refrain.model.QuoteState;
import refrain.model.Shape;

class QuotedRunsTest {

  /** Words by their places: o outside, ( opens, i inside, ) closes. */
  private static QuotedRuns runs(String places) {
    List<EncodedWord> words = new ArrayList<>();
    for (int i = 0; i < places.length(); i++) {
      char c = places.charAt(i);
      QuoteState quote =
          switch (c) {
            case '(' -> QuoteState.OPENING;
            case 'i' -> QuoteState.INSIDE;
            case ')' -> QuoteState.CLOSING;
            default -> QuoteState.OUTSIDE;
          };
      boolean mark = c == '(' || c == ')';
      words.add(new EncodedWord(List.of(1), mark ? Shape.MARK : Shape.SMALL, quote));
    }
    return new QuotedRuns(words, 0, words.size());
  }

  private static List<Span> contents(String places, int least, List<Span> others, Span... tagged) {
    TagPath path = new TagPath(others, List.of(), List.of(tagged));
    return runs(places).complete(path, least).contents();
  }

  @Test
  void growsAContentThatHoldsAPartOfAQuotation() {
    assertThat(contents("oo(iiii)o", 9, List.of(), new Span(1, 5))).containsExactly(new Span(1, 8));
    assertThat(contents("o(iiii)o", 9, List.of(), new Span(2, 3), new Span(4, 6)))
        .containsExactly(new Span(1, 7));
  }

  @Test
  void leavesAQuotationAloneThatHoldsASource() {
    assertThat(contents("o(iiii)o", 9, List.of(new Span(4, 5)), new Span(2, 3)))
        .containsExactly(new Span(2, 3));
  }

  @Test
  void leavesAQuotationWithoutEndAlone() {
    assertThat(contents("o(iiii", 2, List.of(), new Span(2, 3))).containsExactly(new Span(2, 3));
  }

  @Test
  void takesALongQuotationForAContentWhateverStandsInside() {
    assertThat(contents("o(iii)o", 3, List.of(new Span(3, 4)))).containsExactly(new Span(1, 6));
    assertThat(contents("o(iii)o", 4, List.of())).isEmpty();
  }

  @Test
  void takesFromASourceTheQuotationThatItEndsIn() {
    List<EncodedWord> words = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      QuoteState quote =
          i < 3
              ? QuoteState.OUTSIDE
              : i == 3 ? QuoteState.OPENING : i < 7 ? QuoteState.INSIDE : QuoteState.CLOSING;
      boolean mark = i == 2 || i == 3 || i == 7;
      words.add(new EncodedWord(List.of(1), mark ? Shape.MARK : Shape.SMALL, quote));
    }
    TagPath path = new TagPath(List.of(new Span(0, 8)), List.of(), List.of());
    TagPath complete = new QuotedRuns(words, 0, 8).complete(path, 9);
    assertThat(complete.sources()).containsExactly(new Span(0, 2));
    assertThat(complete.contents()).containsExactly(new Span(3, 8));
  }

  @Test
  void knowsWhetherEveryWordIsQuoted() {
    assertThat(runs("(ii)(i)").areAll()).isTrue();
    assertThat(runs("(iii").areAll()).isTrue();
    assertThat(runs("(ii)o").areAll()).isFalse();
    assertThat(runs("()").areAll()).isFalse();
  }
}
