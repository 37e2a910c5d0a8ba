package refrain.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines of whole documents. */
class KeptWireTest {

  private static final int DOCUMENTS = 3_000;

  @Test
  void whatIsWrittenReadsBackEqual() {
    for (long seed = 0; seed < DOCUMENTS; seed++) {
      KeptLine kept = InventedDocument.of(seed);
      String line = Wire.write(kept);

      assertThat(Wire.readKept(line)).as("seed %d: %s", seed, line).isEqualTo(kept);
      assertThat(Wire.readKept(line.getBytes(UTF_8))).as("bytes, seed %d", seed).isEqualTo(kept);
      assertThat(line).doesNotContain("\n");
    }
  }

  @Test
  void isALineOfExtractWithMore() {
    for (long seed = 0; seed < 100; seed++) {
      KeptLine kept = InventedDocument.of(seed);

      // Confidences are not rounded here, empty strings are kept; everything else is the same.
      assertThat(Wire.readArticle(Wire.write(kept)).attributions())
          .as("seed %d", seed)
          .extracting(a -> a.source() + " " + a.content() + a.form() + a.within() + a.saidOn())
          .isEqualTo(
              ArticleLine.of(kept.article(), kept.reports()).attributions().stream()
                  .map(a -> a.source() + " " + a.content() + a.form() + a.within() + a.saidOn())
                  .toList());
    }
  }

  @Test
  void countsInCodePoints() {
    assertThat(Wire.write(new KeptLine(SaltArticle.article(), List.of())))
        .contains("\"paragraphs\":[[0,33]]");
  }

  @Test
  void ignoresUnknownKeys() {
    KeptLine kept = InventedDocument.of(7);
    String line = Wire.write(kept).replaceFirst("\\{", "{\"later\":[{\"a\":{}}],\"more\":null,");

    assertThat(Wire.readKept(line)).isEqualTo(kept);
  }

  @Test
  void namesWhatIsWrong() {
    String line = Wire.write(InventedDocument.of(7));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Wire.readKept(line.replace("\"doc\":", "\"dog\":")))
        .withMessageContaining("doc");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Wire.readKept(line.replace("\"voice\":\"", "\"voice\":\"x")))
        .withMessageContaining("unknown Voice");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Wire.readKept(line.replaceFirst("\"paragraphs\":\\[", "$0[0,9999],")))
        .withMessageContaining("offset 9999 in a text of");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Wire.readKept(line.replace("\"text\":", "\"later\":")))
        .withMessageContaining("stands before text");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Wire.readKept(line.substring(0, line.length() / 2)))
        .withMessageContaining("not JSON");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Wire.readKept(line + line))
        .withMessageContaining("more stands after it");
    assertThatIllegalArgumentException().isThrownBy(() -> Wire.readKept(""));
  }
}
