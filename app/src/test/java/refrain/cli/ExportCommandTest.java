package refrain.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code refrain export} says to a user who has to put something right. */
class ExportCommandTest {

  @TempDir Path folder = Path.of("set by JUnit");

  @Test
  void teaches() throws IOException {
    Golden.check("help-export.txt", Ran.of("export", "--help").out());
  }

  @Test
  void saysWhichFormatsThereAre() {
    misuse(
        "refrain: --what citations is not written as csv; expected ris, bibtex (as csv: statements,"
            + " refrains, speakers, events)",
        "--what",
        "citations",
        "--format",
        "csv");
  }

  @Test
  void needsAFileForParquet() {
    misuse("refrain: parquet is no text; name a file with --out", "--format", "parquet");
  }

  @Test
  void replacesNoFileUnlessAskedTo() throws IOException {
    Path file = folder.resolve("out.csv");
    Files.writeString(file, "mine");

    misuse(
        "refrain: --out "
            + file
            + ": there is one already; name another, or replace it with --force",
        "--out",
        file.toString());
    assertThat(file).hasContent("mine");
  }

  @Test
  void takesNoEndingForAFormatThatIsNone() {
    misuse(
        "refrain: --out said.pdf: its ending tells no format; expected .csv, .jsonl, .parquet,"
            + " .jsonld, .ris, .bib, or tell it with --format",
        "--out",
        "said.pdf");
  }

  @Test
  void choosesOnlyAmongStatements() {
    misuse(
        "refrain: --query chooses among statements, not among speakers",
        "--what",
        "speakers",
        "--query",
        "salt");
  }

  @Test
  void takesNoAddressThatIsNoDesk() {
    misuse(
        "refrain: --desk javascript:alert(1): no address of a desk; expected one such as"
            + " http://127.0.0.1:7373",
        "--what",
        "annotations",
        "--desk",
        "javascript:alert(1)");
  }

  private static void misuse(String sentence, String... options) {
    String[] args = new String[options.length + 1];
    args[0] = "export";
    System.arraycopy(options, 0, args, 1, options.length);
    Ran ran = Ran.of(args);

    assertThat(ran.errors()).isEqualTo(sentence + "\n");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
  }
}
