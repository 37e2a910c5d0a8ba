package refrain.words;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import refrain.cases.Case;
import refrain.domain.Article;
import refrain.domain.PhraseUse;
import refrain.read.Document;
import refrain.read.Format;
import refrain.read.Metadata;
import refrain.read.Reader;
import refrain.read.Reading;

class PhraseSearchTest {

  static List<Case> phrases() {
    return Case.read("words/cases/phrases.md");
  }

  private static Article article(String text) {
    Document document = new Document("a", "in/a", Format.TEXT, text.getBytes(UTF_8), Metadata.NONE);
    return switch (new Reader().read(document)) {
      case Reading.Read r -> r.article();
      case Reading.Refused r -> throw new IllegalStateException(r.message());
    };
  }

  @ParameterizedTest
  @MethodSource("phrases")
  void findsEveryUse(Case c) {
    PhraseSearch search =
        c.values("literal").isEmpty()
            ? PhraseSearch.inflected(c.value("inflected"))
            : PhraseSearch.literal(c.value("literal"));
    String text = c.value("text").replace('¶', '\n');
    StringBuilder found = new StringBuilder();
    int at = 0;
    for (PhraseUse use : search.in(article(text))) {
      found
          .append(text, at, use.span().begin())
          .append('[')
          .append(use.span().in(text))
          .append(']');
      at = use.span().end();
    }
    found.append(text.substring(at));
    assertThat(found.toString().replace('\n', '¶')).isEqualTo(c.value("found"));
  }

  @Test
  void givesTheSentenceOfAUseAndTheLineOfAHeadline() {
    String text =
        "RATES STAY AS THEY ARE\n\nThe Board met. It will keep rates as they are. More later.";
    List<PhraseUse> uses = PhraseSearch.literal("as they are").in(article(text));
    assertThat(uses.stream().map(u -> u.sentence().in(text)).toList())
        .containsExactly("RATES STAY AS THEY ARE", "It will keep rates as they are.");
  }

  @Test
  void wantsAWord() {
    assertThatThrownBy(() -> PhraseSearch.literal(" … "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("…");
    assertThatThrownBy(() -> PhraseSearch.inflected("--"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
