package refrain.gist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import refrain.cases.Articles;
import refrain.domain.Article;
import refrain.domain.CitedDocument;
import refrain.domain.Span;
import refrain.domain.Speaker;
import refrain.domain.Voice;

class TablesTest {

  @Test
  void findsEverySpellingOfEveryKnownDocument() {
    NamedDocuments known = NamedDocuments.standard();
    Citations citations = new Citations(known);
    for (NamedDocuments.Spelling s : known.documents()) {
      String text = "They cite " + s.text() + " again.";
      assertThat(citations.in(new ArticleWords(article(text))).stream().map(CitedDocument::id))
          .as(text)
          .containsExactly(s.id());
    }
  }

  @Test
  void aSpellingWithCapitalsIsNotFoundInSmallLetters() {
    Citations citations = new Citations(NamedDocuments.standard());
    assertThat(citations.in(new ArticleWords(article("It is in the basic law of nature."))))
        .isEmpty();
  }

  @Test
  void refusesDocumentsSpelledTwice() {
    assertThatThrownBy(
            () ->
                new NamedDocuments(
                    """
                    documents:
                      - {id: a, name: A, spellings: [Halden Treaty]}
                      - {id: b, name: B, spellings: [Halden Treaty]}
                    heads: [Treaty]
                    unnamed: [The]
                    bodies: []
                    """))
        .hasMessageContaining("documents.yaml, line 3")
        .hasMessageContaining("first of a");
  }

  @Test
  void refusesActsThatAreNone() {
    refuses("{act: SHOUT, patterns: [x]}", "line 2", "act SHOUT");
    refuses("{act: REJECT, cameo: '12x', patterns: [x]}", "line 2", "cameo 12x");
    refuses("{act: REJECT, weight: 9, patterns: [x]}", "line 2", "weight 9");
    refuses("{act: REJECT, patterns: ['(x|y']}", "line 2", "other half");
    refuses("{act: REJECT, patterns: [x], loud: true}", "line 2", "loud");
  }

  private static void refuses(String entry, String... parts) {
    assertThatThrownBy(
            () ->
                new ActTable(
                    "cue:\n  - "
                        + entry
                        + "\nown: []\nany: []\ncharge: []\ndemand: []\nmeeting: []\nactors: []\n"
                        + "sides: []\nbetween: []\nofficials: []\nundoing: []\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("acts.yaml")
        .hasMessageContainingAll(parts);
  }

  @Test
  void namesACountryByItsOwnWords() {
    Self self = Self.standard();
    Optional<Speaker> ministry =
        Optional.of(
            new Speaker(
                Optional.empty(),
                Optional.empty(),
                Optional.of("Ministry of Foreign Affairs"),
                Optional.of("JP")));
    assertThat(self.names(ministry)).contains("japan", "tokyo", "affair");
    assertThat(self.names(Optional.empty())).isEmpty();
  }

  private static Article article(String text) {
    List<Span> all = List.of(new Span(0, text.length()));
    return Articles.of("a", Optional.empty(), Optional.empty(), Voice.REPORT, text, all, all);
  }
}
