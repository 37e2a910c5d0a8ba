package refrain.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import refrain.evaluate.BadInputException;
import refrain.evaluate.Selection;
import refrain.link.Linker;

class LinksBenchTest {

  private static final String FORMULA =
      "The harbour master of Ostrel firmly opposes any form of night pilotage in the narrow strait";

  private static final String SENTENCES =
      """
      {"id": "one", "text": "%s."}
      {"id": "two", "text": "%s without two lanterns."}
      {"id": "three", "text": "Barley prices fell for a third week after the granaries were opened."}
      """
          .formatted(FORMULA, FORMULA);

  @TempDir private Path folder = Path.of(".");

  private Path write(String name, String content) throws Exception {
    return Files.writeString(folder.resolve(name), content);
  }

  /** A contestant that holds the first and the third sentence together. */
  private static Contestant wrong() {
    String shell =
        "echo ready; while read what file; do case $what in answers)"
            + " printf 'one\\tthree\\n' > $file;; esac; echo done 1; done";
    return new Contestant("wrong", List.of("bash", "-c", shell));
  }

  private static Contestant right() {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new Contestant(
        "refrain",
        List.of(
            java,
            "-cp",
            System.getProperty("java.class.path"),
            "refrain.lab.Main",
            "bench",
            "sentences",
            "passage"));
  }

  @Test
  void linksSentencesThatShareAFormula() throws Exception {
    Path plain = folder.resolve("plain");
    SentenceFile.writePlain(SentenceFile.read(write("s.jsonl", SENTENCES)), plain);
    Path list = write("list", plain + "\n");
    StringWriter replies = new StringWriter();
    Serving.serve(
        new LinkAnswering(new Linker()),
        new BufferedReader(
            new StringReader("articles " + list + "\npass\nanswers " + folder.resolve("a"))),
        new PrintWriter(replies));
    assertThat(replies.toString()).startsWith("ready\ndone 3\ndone ");
    PairSet pairs = PairSet.read(folder.resolve("a"), Map.of("one", 0, "two", 1, "three", 2));
    assertThat(pairs.pairs()).containsExactly(1L);
  }

  @Test
  void reportsWhatEachHoldsAndWhetherGoldHasIt() throws Exception {
    Path sentences = write("s.jsonl", SENTENCES);
    Path gold =
        write(
            "gold.jsonl",
            SENTENCES
                .replace("\"id\": \"one\"", "\"id\": \"one\", \"group\": \"g\"")
                .replace("\"id\": \"two\"", "\"id\": \"two\", \"group\": \"g\"")
                .replace("\"id\": \"three\"", "\"id\": \"three\", \"group\": \"h\""));
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String report =
        new LinksBench(
                new Race(1, 0, 0.01),
                sentences,
                Optional.of(new LinksBench.Gold(gold, Selection.ALL)))
            .run(
                new Lineup(
                    List.of(right()),
                    List.of(wrong()),
                    java,
                    Files.createDirectory(folder.resolve("x")),
                    line -> {}));
    assertThat(report).contains("sentences 3 of s.jsonl");
    assertThat(report).containsPattern("refrain +\\(pairs\\) +1 ");
    assertThat(report).containsPattern("wrong +0\\.000 ");
    assertThat(report).containsPattern("wrong +0\\.0000 +0\\.0000 +0\\.0000");
    assertThat(report).containsPattern("refrain +1\\.0000 +1\\.0000 +1\\.0000");
  }

  @Test
  void cutsSentencesOnceAndEvenly() throws Exception {
    Path text =
        write(
            "harbour.txt",
            "“"
                + FORMULA
                + ",” said Petr Salas. He said no more than that on Friday. Yes.\n\n"
                + "Barley prices fell for a third week after the granaries were opened.\n");
    Map<String, String> all = new TreeMap<>();
    SentenceFile.cut(List.of(text), 6, 100, all::put);
    assertThat(all).hasSize(3).containsEntry("harbour.2", "He said no more than that on Friday.");
    Map<String, String> some = new TreeMap<>();
    SentenceFile.cut(List.of(text), 6, 2, some::put);
    assertThat(some).hasSize(2);
    assertThat(all).containsAllEntriesOf(some);
  }

  @Test
  void saysWhereASentenceHasNoText() throws Exception {
    Path file = write("s.jsonl", "{\"id\": \"one\", \"text\": \"x\"}\n{\"id\": \"two\"}\n");
    assertThatThrownBy(() -> SentenceFile.read(file))
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining("s.jsonl:2");
  }
}
