package refrain.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldSentencesTest {

  private static final String TEXT = "Tress. \ud83d\ude00 The ferry\nran aground.\n";

  @TempDir private Path folder = Path.of(".");

  @Test
  void readsTheWordsThatTheOffsetsPointTo() throws Exception {
    assertThat(GoldSentences.read(gold(9, 31), Selection.ALL, folder, 0))
        .containsExactly(Map.entry("r1", "The ferry ran aground."));
  }

  @Test
  void readsARecordOfAJsonLinesFile() throws Exception {
    Path texts = Files.createDirectories(folder.resolve("wire"));
    Files.writeString(
        texts.resolve("all.jsonl"), "{\"id\": \"7\", \"text\": \"The ferry ran.\"}\n");
    Path gold = folder.resolve("gold.jsonl");
    Files.writeString(
        gold,
        "{\"id\": \"r1\", \"group\": \"g\", \"folder\": \"wire\", \"file\": \"all.jsonl\","
            + " \"record\": \"7\", \"begin\": 4, \"end\": 9, \"digest\": \""
            + SharedLibrary.digest("ferry")
            + "\"}\n");
    assertThat(GoldSentences.read(gold, Selection.ALL, folder, 0))
        .containsExactly(Map.entry("r1", "ferry"));
  }

  @Test
  void refusesATextThatIsNotTheOneThatWasAnnotated() throws Exception {
    Path gold = gold(9, 30);
    Files.writeString(folder.resolve("wire/a.txt"), TEXT.replace("ferry", "barge"));
    assertThatThrownBy(() -> GoldSentences.read(gold, Selection.ALL, folder, 0))
        .isInstanceOf(BadInputException.class)
        .hasMessageEndingWith("gold.jsonl:1: the text of a.txt is not the one that was annotated");
  }

  @Test
  void refusesAnEndAfterTheText() throws Exception {
    Path gold = gold(9, 31);
    Files.writeString(folder.resolve("wire/a.txt"), "Tress.");
    assertThatThrownBy(() -> GoldSentences.read(gold, Selection.ALL, folder, 0))
        .hasMessageEndingWith("gold.jsonl:1: ends after the text of a.txt");
  }

  @Test
  void refusesASelectionOfNothing() throws Exception {
    Path gold = gold(9, 30);
    Selection none = new Selection(Optional.of("held"), 1);
    assertThatThrownBy(() -> GoldSentences.read(gold, none, folder, 0))
        .hasMessageEndingWith("gold.jsonl: none of its sentences is selected");
  }

  private Path gold(int begin, int end) throws Exception {
    Path texts = Files.createDirectories(folder.resolve("wire"));
    Files.writeString(texts.resolve("a.txt"), TEXT);
    int last = Math.min(end, TEXT.codePointCount(0, TEXT.length()));
    String words =
        TEXT.substring(TEXT.offsetByCodePoints(0, begin), TEXT.offsetByCodePoints(0, last));
    Path gold = folder.resolve("gold.jsonl");
    Files.writeString(
        gold,
        "{\"id\": \"r1\", \"group\": \"g\", \"folder\": \"wire\", \"file\": \"a.txt\","
            + " \"begin\": "
            + begin
            + ", \"end\": "
            + end
            + ", \"digest\": \""
            + SharedLibrary.digest(words)
            + "\"}\n");
    return gold;
  }
}
