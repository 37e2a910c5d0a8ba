package refrain.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import refrain.store.Examples;

/** What {@code refrain export} writes of an archive of the examples. */
class ExportOutputTest {

  @TempDir static Path folder = Path.of("set by JUnit");

  private static Path store = Path.of("set below");

  @BeforeAll
  static void make() throws IOException {
    store = folder.resolve("examples.db");
    Examples.get().into(store);
  }

  @Test
  void writesTables() throws IOException {
    golden("export-statements.csv", "--query", "speaker:Varrin act:request");
    golden("export-statements.jsonl", "--format", "jsonl", "--query", "speaker:Varrin act:request");
    golden("export-events.csv", "--what", "events", "--query", "country:QN");
    golden("export-speakers.csv", "--what", "speakers", "--format", "csv");
  }

  @Test
  void writesLinkedData() throws IOException {
    golden(
        "export-annotations.jsonld", "--format", "jsonld", "--query", "speaker:Oskeld act:request");
    golden(
        "export-quotations.jsonld",
        "--what",
        "quotations",
        "--query",
        "speaker:Oskeld act:request",
        "--desk",
        "https://desk.example");
  }

  @Test
  void writesCitations() throws IOException {
    golden("export-citations.ris", "--format", "ris", "--query", "speaker:Oskeld act:request");
    golden("export-citations.bib", "--format", "bibtex", "--query", "speaker:Oskeld act:request");
  }

  @Test
  void tellsHowManyAreInTheFile() {
    Path out = folder.resolve("uses.parquet");

    Ran ran = ran("--what", "refrains", "--out", out.toString());

    assertThat(ran.errors()).isEmpty();
    assertThat(ran.out()).matches("\\d+ uses in .*uses\\.parquet\n");
    assertThat(out).isNotEmptyFile();
  }

  @Test
  void saysWhenNothingFits() {
    Path out = folder.resolve("none.csv");

    Ran ran = ran("--query", "basalt", "--out", out.toString());

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.errors()).isEqualTo("refrain: nothing to export fits\n");
    assertThat(Files.exists(out)).isTrue();
  }

  @Test
  void saysThatThereIsNoArchive() {
    Ran ran = Ran.of("export", "--store", folder.resolve("none.db").toString());

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.errors()).startsWith("refrain: ").contains("none.db").hasLineCount(1);
  }

  private static void golden(String name, String... options) throws IOException {
    Ran ran = ran(options);
    assertThat(ran.errors()).isEmpty();
    assertThat(ran.code()).isZero();
    Golden.check(name, ran.out());
  }

  private static Ran ran(String... options) {
    String[] args = new String[options.length + 3];
    args[0] = "export";
    args[1] = "--store";
    args[2] = store.toString();
    System.arraycopy(options, 0, args, 3, options.length);
    return Ran.of(args);
  }
}
