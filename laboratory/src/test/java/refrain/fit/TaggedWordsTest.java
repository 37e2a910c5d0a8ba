package refrain.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TaggedWordsTest {

  @TempDir private Path folder = Path.of(".");

  @Test
  void writesAWordALineAndABlankLineAfterEachSentence() throws Exception {
    Files.writeString(
        folder.resolve("one.txt"), "The mayor doesn’t wait. She left.\n\nNobody spoke");
    StringWriter out = new StringWriter();
    assertThat(new TaggedWords().write(new TextFolder(folder), out)).isEqualTo(11);
    assertThat(out)
        .hasToString(
            """
            The\tDET
            mayor\tNOUN
            does\tAUX
            n't\tAUX+PART
            wait\tVERB
            .\tPUNCT

            She\tPRON
            left\tVERB
            .\tPUNCT

            Nobody\tPRON
            spoke\tVERB

            """);
  }

  @Test
  void keepsTheMarkThatClosesAQuotationInItsSentence() throws Exception {
    Files.writeString(folder.resolve("one.txt"), "“We wait.” She left.");
    StringWriter out = new StringWriter();
    new TaggedWords().write(new TextFolder(folder), out);
    assertThat(out.toString().split("\n\n", -1)[0]).endsWith(".\tPUNCT\n”\tPUNCT");
  }

  @Test
  void namesATextThatIsNotUtf8() throws Exception {
    Path file = Files.write(folder.resolve("one.txt"), new byte[] {(byte) 0xff});
    TaggedWords tagger = new TaggedWords();
    assertThatThrownBy(() -> tagger.write(new TextFolder(folder), new StringWriter()))
        .isInstanceOf(IOException.class)
        .hasMessage(file + ": not UTF-8; convert it and run again");
  }
}
