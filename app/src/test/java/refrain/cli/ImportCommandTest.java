package refrain.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import refrain.store.Archive;
import refrain.store.Place;

/** What is damaged in an exported archive is told line by line, and the rest is taken. */
class ImportCommandTest {

  @TempDir private Path folder = Path.of("set by JUnit");

  private List<String> lines = List.of();

  private String archive(String name) {
    return folder.resolve(name).toString();
  }

  @BeforeEach
  void exports() throws IOException {
    String corpus = "src/test/resources/refrain/cli/corpus";
    Ran.of("add", "--model=rules", "--store", archive("a.db"), corpus + "/2024-06-02-briefing.md");
    Ran.of("alerts", "add", "Salt", "--when", "statement", "--store", archive("a.db"));
    Ran.of("add", "--model=rules", "--store", archive("a.db"), corpus);
    lines =
        new ArrayList<>(
            Ran.of("export", "--store", archive("a.db"), "--what", "archive")
                .out()
                .lines()
                .toList());
    assertThat(lines.getFirst()).isEqualTo("{\"line\":\"begin\",\"form\":1}");
    assertThat(lines.getLast())
        .isEqualTo("{\"line\":\"end\",\"lines\":" + (lines.size() - 1) + "}");
  }

  private Ran imported(List<String> lines) throws IOException {
    return imported(String.join("\n", lines) + "\n");
  }

  private Ran imported(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("b.jsonl"), text, UTF_8);
    Files.deleteIfExists(folder.resolve("b.db"));
    Ran ran = Ran.of("import", "--store", archive("b.db"), file.toString());
    return new Ran(ran.code(), ran.out(), ran.errors().replace(folder + "/", ""));
  }

  private int at(String kind) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("{\"line\":\"" + kind)) {
        return i;
      }
    }
    throw new AssertionError("no line " + kind);
  }

  @Test
  void takesAWholeOne() throws IOException {
    Ran ran = imported(lines);

    assertThat(ran.errors()).isEmpty();
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).startsWith("5 documents added\nand 1 question, ").contains(" answers, ");
    Ran twice = imported(String.join("\n", lines) + "\n" + String.join("\n", lines));
    assertThat(twice.errors()).isEmpty();
    assertThat(twice.out()).startsWith("5 documents added, 5 there already\n");
  }

  @Test
  void takesOneOfDocumentsAlone() throws IOException {
    Ran ran = imported(lines.stream().filter(l -> !l.startsWith("{\"line\"")).toList());

    assertThat(ran.errors()).isEmpty();
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).startsWith("5 documents added\nb.db:".replace("b.db", archive("b.db")));
  }

  @Test
  void tellsOfOneThatWasCutOff() throws IOException {
    Ran between = imported(lines.subList(0, at("firing")));

    assertThat(between.code()).isEqualTo(Main.FAILED);
    assertThat(between.errors())
        .contains("b.jsonl:" + (at("firing") + 1) + ": found the end of the file after ")
        .contains("expected the line that an export ends with")
        .contains("export anew");
    assertThat(between.out()).startsWith("5 documents added\nand 1 question");
    String all = String.join("\n", lines);
    Ran inside = imported(all.substring(0, all.length() - lines.getLast().length() - 40));
    assertThat(inside.code()).isEqualTo(Main.FAILED);
    assertThat(inside.errors()).contains("not JSON").contains("found the end of the file after ");
    Ran first = imported(lines.getFirst() + "\n" + all);
    assertThat(first.errors())
        .contains("b.jsonl:2: found the first line of another export after 1");
    assertThat(first.out()).startsWith("5 documents added\n");
  }

  @Test
  void tellsOfLinesThatAreMissing() throws IOException {
    lines.remove(at("told_refrain"));

    Ran ran = imported(lines);

    assertThat(ran.code()).isEqualTo(Main.FAILED);
    assertThat(ran.errors())
        .contains("found " + (lines.size() - 1) + " lines up to the end; expected " + lines.size())
        .contains("1 not: 1 lines missing");
    assertThat(ran.out()).startsWith("5 documents added\n");
  }

  @Test
  void tellsOfEachLineThatIsNoneAndTakesTheOthers() throws IOException {
    int firing = at("firing");
    lines.set(firing, lines.get(firing).replace("\"what\":\"statement\"", "\"what\":\"shout\""));
    lines.set(at("country"), "{\"line\":\"country\",\"code\":\"XV\"}");
    lines.add(1, "{\"line\":\"statue\",\"of\":\"Mirel Orsk\"}");
    lines.add(2, "{\"line\":\"ladder\",\"name\":\"a\",\"text\":\"ladder: b\\nsource: x\\n\"}");
    lines.add(
        3,
        "{\"line\":\"question\",\"name\":\"\\u001b[31mred\",\"query\":\"\",\"when\":\"statement\","
            + "\"chance\":1,\"made\":\"2026-03-02T08:00:00Z\"}");
    lines.add(
        4,
        "{\"line\":\"question\",\"name\":\"Fish\",\"query\":\"\",\"when\":\"whenever\","
            + "\"chance\":1,\"made\":\"2026-03-02T08:00:00Z\"}");
    lines.add(
        5,
        "{\"line\":\"question\",\"name\":\"Fish\",\"query\":\"\",\"when\":\"statement\",\"chance\":1,"
            + "\"made\":\"2026-03-02T08:00:00Z\",\"webhook\":\"ftp://desk.example\",\"secret\":\"AA\"}");
    lines.add(
        6,
        "{\"line\":\"question\",\"name\":\"Fish\",\"query\":\"\",\"when\":\"statement\","
            + "\"chance\":1,\"made\":\"+1000000000-12-31T23:59:59Z\"}");
    lines.add(
        7,
        "{\"line\":\"question\",\"name\":\"Fish\",\"query\":\"\",\"when\":\"statement\","
            + "\"chance\":1e999,\"made\":\"2026-03-02T08:00:00Z\"}");
    lines.removeLast();
    lines.add("{\"line\":\"end\",\"lines\":" + lines.size() + "}");

    Ran ran = imported(lines);

    assertThat(ran.code()).isEqualTo(Main.FAILED);
    assertThat(ran.errors())
        .contains("b.jsonl:2: found no line of an archive: a line of a kind that is not known")
        .contains("b.jsonl:3: found no line of an archive: ")
        .contains("b.jsonl:4: found no line of an archive: NAME: found ")
        .contains("b.jsonl:5: found no line of an archive: whenever: no such trigger")
        .contains("b.jsonl:6: found no line of an archive: cannot tell ftp://desk.example")
        .contains("b.jsonl:7: found no line of an archive: the time +1000000000-12-31T23:59:59Z; ")
        .contains("b.jsonl:8: found no line of an archive: chance Infinity: expected a number")
        .contains("a line without the key name")
        .contains("b.jsonl:" + (firing + 8) + ": found no line of an archive: ")
        .contains("5 documents done, 9 not: 9 no line")
        .doesNotContain("\u001b", "Exception", "lines missing");
    assertThat(ran.out()).startsWith("5 documents added\nand 1 question, ");
  }

  @Test
  void tellsOfWhatDoesNotFitAndTakesTheOthers() throws IOException {
    int document = 0;
    while (lines.get(document).startsWith("{\"line\"")) {
      document++;
    }
    lines.set(document, "{\"broken\":");
    lines.add(
        at("firing"),
        lines
            .get(at("firing"))
            .replaceFirst("(\"question\":\\{\"id\":)\"[0-9a-f]+", "$1\"0123456789abcdef"));

    Ran ran = imported(lines);

    assertThat(ran.code()).isEqualTo(Main.FAILED);
    assertThat(ran.errors())
        .contains("b.jsonl:" + (document + 1) + ": found no line of an archive: not JSON")
        .contains("expected its document before this line")
        .contains("found an answer to a question that is not here; expected the question before");
    assertThat(ran.out()).startsWith("4 documents added\nand 1 question, ");
  }

  @Test
  void leavesBehindWhatCannotBeRead() throws IOException, SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + archive("a.db"));
        Statement statement = connection.createStatement()) {
      statement.execute(
          "UPDATE kept SET record = X'00' WHERE document = (SELECT min(key) FROM document)");
    }

    Ran ran = Ran.of("export", "--store", archive("a.db"), "--what", "archive");

    assertThat(ran.code()).isEqualTo(Main.FAILED);
    assertThat(ran.errors())
        .startsWith("refrain: left out: document ")
        .contains("put back a copy")
        .hasLineCount(1);
    Ran imported = imported(ran.out());
    assertThat(imported.out()).startsWith("4 documents added\nand 1 question");
    assertThat(imported.errors()).doesNotContain("lines missing", "end of the file");
  }

  @Test
  void aQuestionOfOneNameThatAsksSomethingElseStays() throws IOException {
    Path file = Files.writeString(folder.resolve("b.jsonl"), String.join("\n", lines), UTF_8);
    Ran.of(
        "add",
        "--model=rules",
        "--store",
        archive("c.db"),
        "src/test/resources/refrain/cli/releases");
    Ran.of("alerts", "add", "Salt", "--when", "return", "--store", archive("c.db"));

    Ran ran = Ran.of("import", "--store", archive("c.db"), file.toString());

    assertThat(ran.code()).isEqualTo(Main.FAILED);
    assertThat(ran.errors())
        .contains("found the question Salt, which asks something else here")
        .contains("5 documents done, 1 not: 1 does not fit");
    assertThat(ran.out()).startsWith("5 documents added\n").doesNotContain("question");
    try (Archive archive = Archive.open(new Place.File(folder.resolve("c.db")))) {
      assertThat(archive.questions().all()).hasSize(1);
      assertThat(archive.questions().all().getFirst().trigger()).isEqualTo("return");
      assertThat(
              archive
                  .questions()
                  .firings(archive.questions().all().getFirst().id(), Optional.empty(), 9))
          .isEmpty();
    }
  }
}
