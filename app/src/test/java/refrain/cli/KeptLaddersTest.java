package refrain.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import refrain.store.Archive;
import refrain.store.Place;
import refrain.store.Query;
import refrain.wire.Wire;

/** An archive is read and judged by the ladders that it was once given. */
class KeptLaddersTest {

  private static final String BANK = "../examples/bank";

  @TempDir private Path folder = Path.of("set by JUnit");

  private String archive(String name) {
    return folder.resolve(name).toString();
  }

  /** A ladder on which most decisions of the bank stand, in order of an expected pace. */
  private String ladder(String name, int strongest) throws IOException {
    return Files.writeString(
            folder.resolve(name + ".yaml"),
            String.format(
                Locale.ROOT,
                """
            ladder: %s
            source: invented
            rungs:
              - rung: 1
                name: a little
                patterns: [additional firming]
              - rung: %d
                name: goes on
                patterns: [ongoing increases]
            """,
                name,
                strongest),
            UTF_8)
        .toString();
  }

  private Ran add(String name, List<Path> files, String... more) {
    List<String> args = new ArrayList<>(List.of("add", "--model=rules", "--store", archive(name)));
    files.forEach(f -> args.add(f.toString()));
    args.addAll(List.of(more));
    return Ran.of(args.toArray(String[]::new));
  }

  private static List<Path> bank() throws IOException {
    try (Stream<Path> walk = Files.list(Path.of(BANK))) {
      return walk.filter(p -> p.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private List<String> rungs(String name) throws IOException {
    List<String> out = new ArrayList<>();
    try (Archive archive = Archive.open(new Place.File(folder.resolve(name)))) {
      archive.forEachSaid(
          Query.parse(""),
          s ->
              s.rung().ifPresent(r -> out.add(s.document().doc() + " " + r.ladder() + r.number())));
    }
    return out;
  }

  private List<String> days(String name) throws IOException {
    try (Archive archive = Archive.open(new Place.File(folder.resolve(name)))) {
      return archive.days(Optional.empty(), Optional.empty(), Optional.empty(), 200).rows().stream()
          .map(d -> Wire.write(d.line()))
          .sorted()
          .toList();
    }
  }

  @Test
  void laterDocumentsAreReadAndAllDaysJudgedByIt() throws IOException {
    String ladder = ladder("norvane", 2);
    List<Path> files = bank();
    add("once.db", files, "--ladder", ladder);
    add("parts.db", files.subList(0, 4));
    add("parts.db", files.subList(4, 5), "--ladder", ladder);
    add("parts.db", files.subList(5, files.size()));

    assertThat(days("once.db").toString()).contains("\"ladder\":\"norvane\"");
    assertThat(days("parts.db")).isEqualTo(days("once.db"));
    assertThat(rungs("once.db").toString()).contains("2022-03-10-decision norvane2");
    assertThat(rungs("parts.db").toString())
        .doesNotContain("2022-03-10-decision norvane")
        .contains("2022-11-17-decision norvane2")
        .contains("2023-01-19-decision norvane2");
    Ran told = Ran.of("new", "--every", "--format", "json", "--store", archive("parts.db"));
    assertThat(told.out().lines().sorted().toList()).isEqualTo(days("parts.db"));
  }

  @Test
  void concludingByOneJudgesAllDaysAnewAndOnce() throws IOException {
    add("a.db", bank());
    List<String> before = days("a.db");
    Ran ran = Ran.of("conclude", "--store", archive("a.db"), "--ladder", ladder("norvane", 2));

    assertThat(ran.code()).isZero();
    assertThat(days("a.db")).isNotEqualTo(before).hasSameSizeAs(before);
    add("once.db", bank(), "--ladder", ladder("norvane", 2));
    assertThat(days("a.db")).isEqualTo(days("once.db"));
    try (Archive archive = Archive.open(new Place.File(folder.resolve("a.db")))) {
      assertThat(archive.laddersChanged()).isFalse();
    }
  }

  @Test
  void anotherOneOfTheSameNameIsRefused() throws IOException {
    add("a.db", bank(), "--ladder", ladder("norvane", 2));
    List<String> before = days("a.db");
    String other = ladder("norvane", 5);

    Ran refused = add("a.db", bank(), "--ladder", other);

    assertThat(refused.code()).isEqualTo(Main.MISUSE);
    assertThat(refused.errors())
        .contains("--ladder " + other)
        .contains("the archive keeps another text of the ladder norvane")
        .contains("give the new one another name");
    assertThat(days("a.db")).isEqualTo(before);
  }

  @Test
  void aLadderThatNothingWouldBeReadByIsRefused() throws IOException {
    add("a.db", bank());
    String ladder = ladder("norvane", 2);

    Ran extract = Ran.of("extract", "--store", archive("a.db"), "--ladder", ladder);
    Ran serve = Ran.of("serve", "--store", archive("a.db"), "--ladder", ladder);

    assertThat(extract.code()).isEqualTo(Main.MISUSE);
    assertThat(extract.errors()).contains("--ladder with --store").contains("expected no ladder");
    assertThat(serve.code()).isEqualTo(Main.MISUSE);
    assertThat(serve.errors())
        .contains("--ladder without PATH")
        .contains("refrain conclude --ladder");
  }

  @Test
  void anImportedOneIsJudgedByFromThenOn() throws IOException {
    add("a.db", bank(), "--ladder", ladder("norvane", 2));
    Path lines = folder.resolve("a.jsonl");
    Ran.of("export", "--store", archive("a.db"), "--what", "archive", "--out", lines.toString());
    add("b.db", bank());
    assertThat(days("b.db")).isNotEqualTo(days("a.db"));

    Ran ran = Ran.of("import", "--store", archive("b.db"), lines.toString());

    assertThat(ran.out()).startsWith("0 documents added, 8 there already\nand 1 ladder\n");
    assertThat(days("b.db")).isEqualTo(days("a.db"));
  }
}
