package refrain.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import refrain.model.TextEncoder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExamplesTest {

  @TempDir private Path folder = Path.of("");

  private String write() throws IOException {
    StringWriter out = new StringWriter();
    new Examples(TextEncoder.ofModel()).write(new Folder(folder), out);
    return out.toString();
  }

  @Test
  void writesEveryTextOfTheFolderInOrderOfNames() throws IOException {
    Files.writeString(folder.resolve("b.txt"), "Orlan agreed.");
    Files.writeString(folder.resolve("a.txt"), "Orlan refused.");
    Files.writeString(folder.resolve("note.md"), "Not a text.");
    assertThat(write().lines().map(l -> l.substring(0, 11)))
        .containsExactly("{\"doc\":\"a\",", "{\"doc\":\"b\",");
  }

  @Test
  void countsWordsInCodePointsAndDescribesEachOnce() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "🙂 “No,” said Orlan.\n\nIt rained in Vess.\n");
    JsonNode node = JsonMapper.shared().readTree(write());
    assertThat(node.get("words").toString())
        .startsWith("[[0,1],[2,3],[3,5],[5,6],[6,7],[8,12],[13,18],[18,19],[21,23]");
    assertThat(node.get("paragraphs").toString()).isEqualTo("[[0,8],[8,13]]");
    for (String field : new String[] {"pieces", "shape", "quote"}) {
      assertThat(node.get(field).size()).as(field).isEqualTo(13);
    }
    assertThat(node.get("quote").toString()).isEqualTo("[0,2,1,1,3,0,0,0,0,0,0,0,0]");
  }
}
