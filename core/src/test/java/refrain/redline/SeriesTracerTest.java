package refrain.redline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import refrain.domain.Article;
import refrain.domain.Extent;
import refrain.domain.Series;
import refrain.domain.Strand;

class SeriesTracerTest {

  private static final String OPENING = "The Monetary Board met in Brennick and heard its staff.";
  private static final String RISKS = "It judges that the risks to growth are balanced for now.";
  private static final String LATER =
      "It judges that the risks to growth are tilted downward for now.";
  private static final String CLOSING = "The next meeting of the Board is open to the press.";

  private static Article statement(String date, String... sentences) {
    return Documents.of(
        date, String.join("\n\n", sentences) + "\n", Documents.known("", date, "", ""));
  }

  private static List<Article> statements() {
    return List.of(
        statement("2024-01-10", OPENING, RISKS, CLOSING),
        statement("2024-03-10", OPENING, LATER),
        statement("2024-05-10", OPENING, LATER, CLOSING),
        statement("2024-07-10", OPENING, CLOSING),
        statement("2024-09-10", OPENING, RISKS.replace("for now", "at present"), CLOSING));
  }

  private static Strand strand(Series series, String words) {
    return series.strands().stream()
        .filter(s -> s.first().redline().after().equals(words))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void followsASentenceFromItsFirstToItsLastDocument() {
    Series series = SeriesTracer.of(statements());
    assertThat(series.strands()).hasSize(3);
    Strand opening = strand(series, OPENING);
    assertThat(opening.appearances()).hasSize(5);
    assertThat(opening.longestRun()).isEqualTo(5);
    assertThat(opening.returns()).isZero();
    assertThat(opening.wordings()).isEqualTo(1);
  }

  @Test
  void aSentenceThatIsEditedIsTheSameOne() {
    Strand risks = strand(SeriesTracer.of(statements()), RISKS);
    assertThat(risks.appearances().stream().map(a -> a.document()).toList())
        .containsExactly(0, 1, 2, 4);
    assertThat(risks.appearances().get(1).extent()).isEqualTo(Extent.WORDS);
    assertThat(risks.appearances().get(1).redline().before()).isEqualTo(RISKS);
    assertThat(risks.appearances().get(1).redline().after()).isEqualTo(LATER);
    assertThat(risks.wordings()).isEqualTo(3);
  }

  @Test
  void countsHowOftenASentenceComesBack() {
    Series series = SeriesTracer.of(statements());
    Strand closing = strand(series, CLOSING);
    assertThat(closing.returns()).isEqualTo(1);
    assertThat(closing.longestRun()).isEqualTo(3);
    assertThat(strand(series, RISKS).returns()).isEqualTo(1);
  }

  @Test
  void theOrderOfTheDocumentsMakesNoDifference() {
    List<Article> articles = new ArrayList<>(statements());
    Series expected = SeriesTracer.of(articles);
    Random random = new Random(4);
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(articles, random);
      assertThat(SeriesTracer.of(articles)).isEqualTo(expected);
    }
  }

  @Test
  void aDocumentOfAnotherKindInBetweenBreaksNothing() {
    List<Article> articles = new ArrayList<>(statements());
    articles.add(
        statement(
            "2024-04-01",
            "Visitors to the coin museum need no ticket on Sundays in spring.",
            "The museum shows crowns and half crowns from four centuries."));
    Strand risks = strand(SeriesTracer.of(articles), RISKS);
    assertThat(risks.appearances().stream().map(a -> a.document()).toList())
        .containsExactly(0, 1, 3, 5);
  }

  @Test
  void ordersByDateElseByTheDayInTheNameAndUndatedOnesLast() {
    List<Article> articles =
        List.of(
            Documents.of("undated", OPENING, Documents.known("", "", "", "")),
            Documents.of("minutes-20230501-v10", OPENING, Documents.known("", "", "", "")),
            Documents.of("minutes-20230501-v2", OPENING, Documents.known("", "", "", "")),
            Documents.of("b", OPENING, Documents.known("", "2024-01", "", "")),
            Documents.of(
                "2019-02-30 is no day", OPENING, Documents.known("", "2022-07-01", "", "")));
    assertThat(Chronology.inOrder(articles).stream().map(Article::doc).toList())
        .containsExactly(
            "2019-02-30 is no day", "minutes-20230501-v2", "minutes-20230501-v10", "b", "undated");
  }

  @Test
  void followsThousandsOfSentencesInTime() {
    Random random = new Random(8);
    List<Article> articles = new ArrayList<>();
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      sentences.add("Sentence of " + random.nextInt(900) + " things and " + i + " ships is here.");
    }
    for (int d = 0; d < 400; d++) {
      sentences.set(random.nextInt(60), "A new one of " + random.nextInt(9000) + " came in then.");
      articles.add(
          Documents.of("d" + d, String.join("\n", sentences), Documents.known("", "", "", "")));
    }
    Series series =
        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> SeriesTracer.of(articles));
    assertThat(series.strands().stream().mapToInt(s -> s.appearances().size()).sum())
        .isEqualTo(400 * 60);
  }
}
