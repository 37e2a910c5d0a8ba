package refrain.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import refrain.domain.Span;

class LexerTest {

  @Test
  void keepsAbbreviationsAndCompoundsTogether() {
    assertThat(words("Gov. Tovan of the U.S. co-founded it."))
        .containsExactly("Gov.", "Tovan", "of", "the", "U.S.", "co-founded", "it", ".");
  }

  @Test
  void cutsNegationAndPossessionOff() {
    assertThat(words("Orsk\u2019s crew doesn\u2019t know"))
        .containsExactly("Orsk", "'s", "crew", "does", "n't", "know");
  }

  @Test
  void endsASentenceAfterAContraction() {
    assertThat(words("it doesn\u2019t.")).containsExactly("it", "does", "n't", ".");
    assertThat(words("they can't.")).endsWith("n't", ".");
  }

  @Test
  void cutsSentencesThatLackTheBlank() {
    assertThat(words("on Tuesday.Tovan left"))
        .containsExactly("on", "Tuesday", ".", "Tovan", "left");
  }

  @Test
  void keepsNumbersWhole() {
    assertThat(words("1,200.5 at 10:30")).containsExactly("1,200.5", "at", "10:30");
  }

  private static List<String> words(String text) {
    return Lexer.scan(text, new Span(0, text.length())).stream().map(Word::text).toList();
  }
}
