package refrain.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The second development set, as far as it can be checked without its texts. */
class NewsGoldTest {

  private static final Path FOLDER =
      Path.of(System.getProperty("refrain.root", ".")).resolve("laboratory/gold");

  @Test
  void holdsAsManyArticlesAsItsReadmeSays() throws Exception {
    Annotations gold = Annotations.read(FOLDER.resolve("news.gold.jsonl"));
    assertThat(gold.documents()).hasSize(33);
    assertThat(gold.documents().stream().mapToInt(d -> d.annotations().size()).sum())
        .isEqualTo(557);
    assertThat(gold.documents().stream().map(AnnotatedDocument::publisher).distinct())
        .hasSizeGreaterThan(10);
  }

  @ParameterizedTest
  @ValueSource(strings = {"news.gold.jsonl", "news.first.jsonl", "news.second.jsonl"})
  void holdsNumbersAndNamesButNoText(String name) throws Exception {
    List<InputFile.Line> lines = InputFile.jsonLines(FOLDER.resolve(name));
    assertThat(lines).hasSize(33);
    for (InputFile.Line line : lines) {
      assertThat(line.json().propertyNames())
          .isSubsetOf("doc", "outlet", "text_sha256", "attributions");
      for (JsonNode attribution : InputFile.requireList(line, "attributions")) {
        assertThat(attribution.propertyNames()).containsExactly("source", "cue", "content");
        assertThat(numbers(attribution)).allMatch(JsonNode::isInt);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"news.gold.jsonl", "news.first.jsonl", "news.second.jsonl"})
  void givesEveryAttributionACueAndAContent(String name) throws Exception {
    for (AnnotatedDocument document : Annotations.read(FOLDER.resolve(name)).documents()) {
      for (Annotation annotation : document.annotations()) {
        assertThat(annotation.pieces(Role.CUE)).as(document.doc()).isNotEmpty();
        assertThat(annotation.pieces(Role.CONTENT)).as(document.doc()).isNotEmpty();
      }
    }
  }

  /** Every value in the lists of pairs. */
  private static Stream<JsonNode> numbers(JsonNode attribution) {
    return attribution.values().stream()
        .flatMap(role -> role.values().stream())
        .flatMap(pair -> IntStream.range(0, pair.size()).mapToObj(pair::path));
  }
}
