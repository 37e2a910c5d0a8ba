package refrain.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.StringReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import refrain.domain.Article;
import refrain.domain.Attribution;
import refrain.domain.Span;
import refrain.domain.Voice;
import refrain.extract.CueCandidates.Candidate;

class CueCandidatesTest {

  private final CueCandidates candidates = new CueCandidates(new StringReader(""));

  @Test
  void holdsWhatTheRulesFind() {
    Article article =
        ArticleOf.text(
            """
            Vell plans a harbour

            Marit Orsk said that the harbour opens in May. The ministry denied the report.

            According to the mayor, ferries wait.
            """);
    List<Attribution> found = new RuleExtractor().extract(article);
    assertThat(found).hasSizeGreaterThanOrEqualTo(3);
    List<List<Span>> contents = candidates.of(article).stream().map(Candidate::content).toList();
    assertThat(contents).containsAll(found.stream().map(a -> a.quotation().content()).toList());
  }

  @Test
  void holdsWhatTheRulesDoNotTakeForAnAttribution() {
    Article article = ArticleOf.text("The mayor ate the cake on the ferry.");
    assertThat(new RuleExtractor().extract(article)).isEmpty();
    assertThat(candidates.of(article))
        .flatExtracting(Candidate::features)
        .contains("v:eat|NP.on", "object:cake");
  }

  @Test
  void findsNothingInARelease() {
    Article release =
        ArticleOf.of("Orsk said that ferries wait.", Voice.RELEASE, List.of(), List.of());
    assertThat(candidates.of(release)).isEmpty();
  }

  @Test
  void takesAnyTextInTime() {
    List<String> texts =
        List.of("“".repeat(100_000), "\"a ".repeat(100_000), "Orsk said that ".repeat(20_000));
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          for (String text : texts) {
            candidates.of(ArticleOf.text(text));
            WordsOfText.sentences(text);
          }
        });
  }

  @Test
  void cutsWordsAndSentencesAsTheRulesDo() {
    List<String> shown = new ArrayList<>();
    for (List<String> sentence :
        WordsOfText.sentences("“Gov. Orsk’s plan doesn’t work.” Who?\nNobody")) {
      shown.add(String.join(" ", sentence));
    }
    assertThat(shown).containsExactly("“ Gov. Orsk 's plan does n't work . ”", "Who ?", "Nobody");
  }
}
