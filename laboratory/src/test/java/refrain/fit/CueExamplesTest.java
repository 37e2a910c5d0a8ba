package refrain.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CueExamplesTest {

  private static final String REPORT =
      """
      Vellan minister \uD83D\uDE00 promises a harbour

      PORT VELL (Vellan News) - The harbour will open in May, Marit Orsk said on Monday.

      She gulped that the ferries were late.
      """;

  @TempDir private Path folder = Path.of(".");

  @Test
  void writesEachCandidateWithItsFeatures() throws Exception {
    Files.writeString(folder.resolve("one.txt"), REPORT);
    JsonNode said = withFeature(lines(""), "v:say");
    assertThat(said.path("doc").asString()).isEqualTo("one");
    assertThat(textOf(said, "cue")).isEqualTo("said on Monday");
    assertThat(textOf(said, "source")).isEqualTo("Marit Orsk");
    assertThat(textOf(said, "content")).isEqualTo("The harbour will open in May");
    assertThat(features(said)).contains("v:say", "who:name", "source:PHRASE");
  }

  @Test
  void takesAVerbForACueThatTheTableLacks() throws Exception {
    Files.writeString(folder.resolve("one.txt"), REPORT);
    JsonNode gulped = withFeature(lines(""), "v:gulp");
    assertThat(features(gulped)).contains("v:gulp|THAT", "source:PRONOUN");
  }

  @Test
  void findsNoSourceInsideWhatTheWeightsFindLikely() throws Exception {
    Files.writeString(
        folder.resolve("one.txt"),
        """
        Vell plans a harbour

        The minister warned that the mayor of Orsk would resign, arguing that ferries wait.
        """);
    assertThat(withFeature(lines(""), "v:argue").path("source")).hasToString("[[47,64]]");
    assertThat(withFeature(lines("v:warn\t9\n"), "v:argue").path("source"))
        .hasToString("[[22,34]]");
  }

  @Test
  void readsTheTextsInOrderOfTheirNames() throws Exception {
    for (String name : List.of("b.txt", "a.txt", "c.text")) {
      Files.writeString(folder.resolve(name), REPORT);
    }
    assertThat(lines("").stream().map(line -> line.path("doc").asString()).distinct())
        .containsExactly("a", "b");
  }

  @Test
  void countsTextsThatAreNoArticles() throws Exception {
    Files.writeString(folder.resolve("one.txt"), REPORT);
    Files.write(folder.resolve("none.txt"), new byte[0]);
    CueExamples.Count count =
        new CueExamples(new StringReader("")).write(new TextFolder(folder), new StringWriter());
    assertThat(count.documents()).isEqualTo(1);
    assertThat(count.refused()).isEqualTo(1);
    assertThat(count.examples()).isEqualTo(lines("").size());
  }

  @Test
  void refusesWhatIsNoTableOfWeightsAndNoFolder() {
    assertThatThrownBy(() -> new CueExamples(new StringReader("v:say 3")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("found v:say 3; expected feature, tab, weight");
    Path missing = folder.resolve("missing");
    assertThatThrownBy(
            () ->
                new CueExamples(new StringReader(""))
                    .write(new TextFolder(missing), new StringWriter()))
        .isInstanceOf(NotDirectoryException.class)
        .hasMessage(missing + ": expected a folder of texts");
  }

  private List<JsonNode> lines(String weights) throws IOException {
    StringWriter out = new StringWriter();
    new CueExamples(new StringReader(weights)).write(new TextFolder(folder), out);
    JsonMapper mapper = new JsonMapper();
    return out.toString().lines().map(mapper::readTree).toList();
  }

  private static JsonNode withFeature(List<JsonNode> lines, String feature) {
    return lines.stream()
        .filter(line -> features(line).contains(feature))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no candidate with " + feature + " in " + lines));
  }

  // Spans count code points, of which the smiling face before them is one.
  private static String textOf(JsonNode line, String role) {
    int[] text = REPORT.codePoints().toArray();
    JsonNode span = line.path(role).path(0);
    return span.isMissingNode()
        ? ""
        : new String(text, span.get(0).asInt(), span.get(1).asInt() - span.get(0).asInt());
  }

  private static List<String> features(JsonNode line) {
    return StreamSupport.stream(line.path("features").spliterator(), false)
        .map(JsonNode::asString)
        .toList();
  }
}
