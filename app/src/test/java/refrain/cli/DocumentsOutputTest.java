package refrain.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import refrain.domain.Extent;
import refrain.wire.PhraseLine;
import refrain.wire.RedlineLine;
import refrain.wire.Wire;

/** What diff and find print for statements and releases of invented bodies. */
class DocumentsOutputTest {

  private static final String STATEMENTS = "src/test/resources/refrain/cli/statements";
  private static final String RELEASES = "src/test/resources/refrain/cli/releases";
  private static final Terminal NARROW = new Terminal(true, false, true, 80);

  @TempDir Path folder = Path.of("set by JUnit");

  private static String statement(String day) {
    return STATEMENTS + "/" + day + ".txt";
  }

  @Test
  void redlinesTwoDocumentsSentenceBySentence() throws IOException {
    Ran moved = Ran.of("diff", statement("2024-01-31"), statement("2024-03-20"));
    Ran all = Ran.of("diff", "--all", statement("2024-03-20"), statement("2024-05-29"));

    assertThat(moved.code()).isZero();
    Golden.check("diff-moved.txt", moved.out());
    Golden.check("diff-all.txt", all.out());
  }

  @Test
  void redlinesInColourWithinTheWidthOfATerminal() throws IOException {
    Ran ran = Ran.on(NARROW, "diff", statement("2024-01-31"), statement("2024-05-29"));
    Ran series = Ran.on(NARROW, "diff", "--series", STATEMENTS);

    assertThat((ran.out() + series.out()).lines().map(l -> l.replaceAll("\u001b\\[[0-9;]*m", "")))
        .allSatisfy(l -> assertThat(Columns.of(l)).isLessThanOrEqualTo(80));
    Golden.check("diff-colour.txt", ran.out());
  }

  @Test
  void redlinesAsJson() throws IOException {
    Ran ran = Ran.of("diff", "--format", "json", statement("2024-01-31"), statement("2024-03-20"));

    Golden.check("diff.jsonl", ran.out());
    RedlineLine line = Wire.readDocuments(ran.out().strip());
    assertThat(Wire.write(line)).isEqualTo(ran.out().strip());
    assertThat(line.redline().before())
        .isEqualTo(Files.readString(Path.of(statement("2024-01-31")), UTF_8));
    assertThat(line.redline().after())
        .isEqualTo(Files.readString(Path.of(statement("2024-03-20")), UTF_8));
  }

  @Test
  void tellsBlanksFromMarksFromWords() throws IOException {
    String text = "Same line.\n\nThe Board's end, at last.\n";
    Path a = Files.writeString(folder.resolve("a.txt"), text, UTF_8);
    Path b = Files.writeString(folder.resolve("b.txt"), text.replace("end, ", "end,\u202f"), UTF_8);
    Path c = Files.writeString(folder.resolve("c.txt"), text.replace('\'', '’'), UTF_8);
    Ran same = Ran.of("diff", a.toString(), a.toString());
    Ran blanks = Ran.of("diff", a.toString(), b.toString());
    Ran marks = Ran.of("diff", a.toString(), c.toString());

    assertThat(same.code()).isEqualTo(Main.NOTHING);
    assertThat(same.errors()).contains("the same, to the last character");
    assertThat(blanks.code()).isEqualTo(Main.NOTHING);
    assertThat(blanks.out()).contains("blanks only").contains("[-␣-]{+U+202F+}");
    assertThat(blanks.errors()).contains("only blanks differ");
    assertThat(marks.code()).isZero();
    assertThat(marks.out()).contains("marks only").doesNotContain("· words");
  }

  @Test
  void followsSentencesThroughASeries() throws IOException {
    Ran text = Ran.of("diff", "--series", STATEMENTS);
    Ran json = Ran.of("diff", "--series", "--format", "json", STATEMENTS);

    assertThat(text.code()).isZero();
    Golden.check("series.txt", text.out());
    Golden.check("series.jsonl", json.out());
    assertThat(json.out().lines().map(Wire::readStrand).map(Wire::write).toList())
        .isEqualTo(json.out().lines().toList());
  }

  @Test
  void theOrderOfTheFilesMakesNoDifference() {
    List<String> files =
        new ArrayList<>(
            List.of(
                statement("2024-01-31"),
                statement("2024-03-20"),
                statement("2024-05-29"),
                statement("2024-09-18")));
    String expected = Ran.of("diff", "--series", "--all", STATEMENTS).out();
    for (int i = 0; i < files.size(); i++) {
      Collections.rotate(files, 1);
      List<String> args = new ArrayList<>(List.of("diff", "--series", "--all"));
      args.addAll(files);
      assertThat(Ran.of(args.toArray(String[]::new)).out()).isEqualTo(expected);
    }
  }

  @Test
  void listsTheEditsOfReleases() throws IOException {
    Ran text = Ran.of("diff", "--versions", RELEASES);
    Ran json = Ran.of("diff", "--versions", "--format", "json", RELEASES);

    assertThat(text.code()).isZero();
    Golden.check("versions.txt", text.out());
    assertThat(json.out().lines().map(Wire::readDocuments).map(RedlineLine::extent).toList())
        .containsExactly(Extent.BLANKS, Extent.WORDS, Extent.MARKS);
    Ran none = Ran.of("diff", "--versions", STATEMENTS);
    assertThat(none.code()).isEqualTo(Main.NOTHING);
    assertThat(none.errors()).contains("none in several versions");
  }

  @Test
  void findsEveryUseOfAPhrase() throws IOException {
    Ran text = Ran.of("find", "will be patient", STATEMENTS);
    Ran json = Ran.of("find", "--format", "json", "will be patient", STATEMENTS);
    Ran inflected = Ran.of("find", "--inflected", "rise", STATEMENTS);

    assertThat(text.code()).isZero();
    Golden.check("find.txt", text.out());
    PhraseLine line = Wire.readPhrase(json.out().strip());
    assertThat(line.first().orElseThrow()).hasToString("2024-01-31");
    assertThat(line.last().orElseThrow()).hasToString("2024-09-18");
    assertThat(line.uses()).hasSize(3);
    assertThat(inflected.code()).isEqualTo(Main.NOTHING);
    assertThat(inflected.errors()).contains("no use of");
  }

  @Test
  void explainsItself() throws IOException {
    Golden.check("help-find.txt", Ran.of("find", "--help").out());
  }

  @Test
  void saysWhatIsMisused() {
    List<Ran> runs =
        List.of(
            Ran.of("diff", statement("2024-01-31")),
            Ran.of("diff", "--series", "--versions", STATEMENTS),
            Ran.of("diff", "--series", "--top", "-1", STATEMENTS),
            Ran.of("diff", STATEMENTS, statement("2024-01-31")),
            Ran.of("diff", "--versions", "--metadata", folder + "/no.csv", STATEMENTS),
            Ran.of("find", "…", STATEMENTS),
            Ran.of("find", "word"),
            Ran.of("find", "--uses", "-1", "word", STATEMENTS));
    assertThat(runs)
        .allSatisfy(
            r -> {
              assertThat(r.code()).as(r.errors()).isEqualTo(Main.MISUSE);
              assertThat(r.errors()).startsWith("refrain: ");
            });
  }
}
