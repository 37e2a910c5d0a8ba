package refrain.redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import refrain.domain.Article;
import refrain.read.Metadata;

class VersionsTest {

  private static final String TEXT =
      """
      Nine warships of the Union are taking part in an exercise off the Halden Shoals.

      The exercise was announced a day before it began, and nobody was asked.
      """;
  private static final String CORRECTED = TEXT.replace("Nine", "Seven");
  private static final String OTHER =
      """
      The Ministry congratulates the people of Norvane on their national day.

      It wishes them a good harvest and a mild winter, with all its heart.
      """;

  private static Metadata at(String address) {
    return Documents.known("Ministry", "2024-05-21", "", address);
  }

  private static List<List<String>> found(List<Article> articles) {
    return Versions.of(articles).stream()
        .map(versions -> versions.stream().map(Article::doc).toList())
        .toList();
  }

  @Test
  void documentsOfOneAddressAreVersionsInOrderOfTheirNames() {
    Article first = Documents.of("statement", TEXT, at("https://m.example/1"));
    Article second = Documents.of("statement-v2", CORRECTED, at("https://m.example/1"));
    Article tenth = Documents.of("statement-v10", TEXT, at("https://m.example/1"));
    List<Article> articles = new ArrayList<>(List.of(tenth, first, second));
    for (int i = 0; i < 6; i++) {
      Collections.shuffle(articles, new Random(i));
      assertThat(found(articles))
          .containsExactly(List.of("statement", "statement-v2", "statement-v10"));
    }
  }

  @Test
  void documentsOfOneOutletTitleAndDateAreVersions() {
    Metadata one =
        Documents.known("Ministry", "2024-05-21", "On the exercise", "https://m.example/1");
    Metadata two =
        Documents.known("Ministry", "2024-05-21", "On the exercise", "https://m.example/2");
    assertThat(found(List.of(Documents.of("a", TEXT, one), Documents.of("b", CORRECTED, two))))
        .containsExactly(List.of("a", "b"));
  }

  @Test
  void equalTextsAreNoVersions() {
    Article a = Documents.of("a", TEXT, at("https://m.example/1"));
    Article b = Documents.of("b", TEXT, at("https://m.example/1"));
    assertThat(found(List.of(a, b))).isEmpty();
  }

  @Test
  void aHeadlineAboveTheTextMakesNoVersion() {
    Metadata known =
        Documents.known(
            "Ministry", "2024-05-21", "Statement on the Exercise", "https://m.example/1");
    Article a = Documents.of("a", TEXT, known);
    Article b = Documents.of("b", "Statement on the Exercise\n\n" + TEXT, known);
    assertThat(found(List.of(a, b))).isEmpty();
  }

  @Test
  void anotherDocumentAtTheSameAddressIsNoVersion() {
    Article a = Documents.of("a", TEXT, at("https://m.example/"));
    Article b = Documents.of("b", OTHER, at("https://m.example/"));
    assertThat(found(List.of(a, b))).isEmpty();
  }

  @Test
  void aYearlyGreetingAtTheSameAddressIsNoVersion() {
    Article a = Documents.of("a", OTHER, at("https://m.example/day"));
    Article b =
        Documents.of(
            "b",
            OTHER.replace("a good harvest and a mild winter", "peace at sea"),
            Documents.known("Ministry", "2025-05-21", "", "https://m.example/day"));
    assertThat(found(List.of(a, b))).isEmpty();
  }

  @Test
  void documentsWithoutAddressOrTitleAreNeverVersions() {
    assertThat(
            found(
                List.of(
                    Documents.of("a", TEXT, Metadata.NONE),
                    Documents.of("b", CORRECTED, Metadata.NONE))))
        .isEmpty();
  }
}
