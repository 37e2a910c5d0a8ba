package refrain.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import refrain.extract.RuleExtractor;
import refrain.wire.ArticleLine;
import refrain.wire.Wire;

class AnsweringTest {

  @TempDir private Path folder = Path.of(".");

  @Test
  void answersAsTheCommandPrints() throws Exception {
    Path text = folder.resolve("harbour.txt");
    Files.writeString(
        text, "“The harbour stays closed,” Marit Vell, the port's spokeswoman, said on Friday.\n");
    Path empty = folder.resolve("empty.txt");
    Files.writeString(empty, "");
    Path list = Files.write(folder.resolve("list"), List.of(text.toString(), empty.toString()));
    Path answers = folder.resolve("answers");
    String asked = "articles " + list + "\npass\npass\nanswers " + answers + "\n";
    assertThat(serve(asked)).isEqualTo("ready\ndone 2\ndone 1\ndone 1\ndone 2\n");
    List<String> lines = Files.readAllLines(answers);
    ArticleLine line = Wire.readArticle(lines.getFirst());
    assertThat(line.doc()).isEqualTo("harbour");
    assertThat(line.attributions()).hasSize(1);
    assertThat(lines.get(1)).isEqualTo("{\"doc\":\"empty\"}");
  }

  @Test
  void refusesWhatIsNoRequest() {
    assertThatThrownBy(() -> serve("hurry\n")).hasMessage("unknown request: hurry");
  }

  private static String serve(String requests) throws IOException {
    StringWriter replies = new StringWriter();
    Serving.serve(
        new Answering(new RuleExtractor(), Optional.empty()),
        new BufferedReader(new StringReader(requests)),
        new PrintWriter(replies));
    return replies.toString();
  }
}
