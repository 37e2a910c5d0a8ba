package refrain.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import refrain.domain.Id;
import refrain.store.Archive;
import refrain.store.DayRow;
import refrain.store.Place;
import refrain.store.SpeakerRow;
import refrain.wire.KeptLine;
import refrain.wire.RefrainLine;
import refrain.wire.Wire;

/** The commands of an archive, on invented officials of invented countries. */
class ArchiveCommandsTest {

  private static final String RULES = "--model=rules";
  private static final String CORPUS = "src/test/resources/refrain/cli/corpus";
  private static final String BANK = "../examples/bank";

  @TempDir Path folder = Path.of("set by JUnit");

  private Ran add(String name, String... args) {
    List<String> all = new ArrayList<>(List.of("add", RULES, "--store", archive(name)));
    all.addAll(List.of(args));
    return Ran.of(all.toArray(String[]::new));
  }

  private String archive(String name) {
    return folder.resolve(name).toString();
  }

  private String named(String output) {
    return output.replace(folder + "/", "");
  }

  @Test
  void addsDocumentsOnce() throws IOException {
    Ran first = add("a.db", CORPUS);
    Ran again = add("a.db", CORPUS);

    assertThat(first.errors()).isEmpty();
    assertThat(first.code()).isZero();
    Golden.check("add.txt", named(first.out()));
    assertThat(again.code()).isZero();
    assertThat(again.out().lines().skip(1).toList())
        .isEqualTo(first.out().lines().skip(1).toList());
    assertThat(again.out()).startsWith("0 documents added, 5 there already\n");
  }

  @Test
  void comparesLaterWhatWasAddedBefore() {
    Ran added = add("a.db", "--later", CORPUS);
    Ran concluded = Ran.of("conclude", "--store", archive("a.db"));

    assertThat(added.out()).contains("; 5 documents wait to be compared: refrain conclude");
    assertThat(concluded.code()).isZero();
    assertThat(concluded.out()).contains(" statements, ").doesNotContain("wait");
  }

  @Test
  void tellsWhatOneRunOverTheSameFilesTells() throws IOException {
    add("a.db", CORPUS);

    List<RefrainLine> traced =
        Ran.of("trace", RULES, "--format", "json", CORPUS)
            .out()
            .lines()
            .map(Wire::readRefrain)
            .toList();
    List<String> told = new ArrayList<>();
    List<Id> speakers;
    try (Archive archive = open("a.db")) {
      archive.forEachRefrain(r -> told.add(r.refrain().id() + " " + r.refrain().lead()));
      speakers =
          archive.speakers(Optional.empty(), Optional.empty(), 200).rows().stream()
              .map(SpeakerRow::id)
              .toList();
    }
    assertThat(told).isEqualTo(traced.stream().map(r -> r.id() + " " + r.lead()).toList());
    assertThat(speakers)
        .containsExactlyInAnyOrderElementsOf(
            Ran.of("speakers", RULES, "--format", "json", CORPUS)
                .out()
                .lines()
                .map(l -> Wire.readProfile(l).speaker().id())
                .toList());
  }

  @Test
  void givesItsDocumentsToTheCommandsThatReadFiles() {
    add("a.db", CORPUS);

    for (String command : List.of("trace", "extract", "cuts", "speakers", "reactions", "new")) {
      Ran stored = Ran.of(command, "--format", "json", "--store", archive("a.db"));
      Ran read = Ran.of(command, RULES, "--format", "json", CORPUS);
      assertThat(stored.out()).as(command).isEqualTo(read.out());
      assertThat(stored.code()).as(command).isEqualTo(read.code());
      assertThat(stored.errors()).as(command).isEqualTo(read.errors());
    }
    Ran found = Ran.of("find", "--store", archive("a.db"), "--format", "json", "straits");
    assertThat(found.out()).isEqualTo(Ran.of("find", "--format", "json", "straits", CORPUS).out());
    assertThat(found.code()).isZero();
    assertThat(Ran.of("find", "straits").errors()).contains("files or folders after the phrase");
    assertThat(Ran.of("trace", "--store", archive("a.db"), CORPUS).errors())
        .contains("and files: expected one of them");
    assertThat(Ran.of("trace", "--store", archive("a.db"), "--statements", "text").errors())
        .contains("expected said or all, or files");
    assertThat(Ran.of("new", "--store", archive("none.db")).code()).isEqualTo(Main.MISUSE);
    assertThat(Ran.of("trace").errors()).contains("no PATH; expected one or more files");
  }

  @Test
  void tellsTheSameOfDaysWhateverTheOrderInWhichDocumentsCame() throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.list(Path.of(BANK))) {
      files = new ArrayList<>(walk.filter(p -> p.toString().endsWith(".txt")).sorted().toList());
    }
    add("once.db", BANK);
    Collections.reverse(files);
    int half = files.size() / 2;
    for (List<Path> part : List.of(files.subList(0, half), files.subList(half, files.size()))) {
      List<String> args = new ArrayList<>();
      part.forEach(p -> args.add(p.toString()));
      add("parts.db", args.toArray(String[]::new));
    }

    List<String> once = days("once.db");
    assertThat(once).hasSizeGreaterThan(5);
    assertThat(days("parts.db")).isEqualTo(once);
    List<String> told =
        Ran.of("new", RULES, "--every", "--format", "json", BANK).out().lines().sorted().toList();
    assertThat(once).isEqualTo(told);
  }

  private List<String> days(String name) throws IOException {
    try (Archive archive = open(name)) {
      return archive.days(Optional.empty(), Optional.empty(), Optional.empty(), 200).rows().stream()
          .map((DayRow d) -> Wire.write(d.line()))
          .sorted()
          .toList();
    }
  }

  private Archive open(String name) throws IOException {
    return Archive.open(new Place.File(folder.resolve(name)));
  }

  @Test
  void movesEverythingIntoAnotherArchive() throws IOException {
    add("a.db", CORPUS);
    Path lines = folder.resolve("a.jsonl");
    Ran.of("export", "--store", archive("a.db"), "--what", "archive", "--out", lines.toString());

    Ran ran = Ran.of("import", "--store", archive("b.db"), lines.toString());

    assertThat(ran.errors()).isEmpty();
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).startsWith("5 documents added\n");
    assertThat(kept("b.db")).isEqualTo(kept("a.db"));
    assertThat(named(Ran.of("show", "--store", archive("b.db")).out()).replace("b.db", "a.db"))
        .isEqualTo(named(Ran.of("show", "--store", archive("a.db")).out()));
  }

  private List<String> kept(String name) throws IOException {
    List<String> lines = new ArrayList<>();
    try (Archive archive = open(name)) {
      archive.forEach(k -> lines.add(Wire.write(new KeptLine(k.article(), k.reports()))));
    }
    return lines;
  }

  @Test
  void importsWhatItCanAndNamesTheLinesThatAreNoDocuments() throws IOException {
    add("a.db", CORPUS);
    List<String> good = kept("a.db");
    String forged = good.get(1).replaceFirst("\"doc\":\"", "\"doc\":\"other-");
    Path lines = folder.resolve("a.jsonl");
    Files.writeString(lines, good.get(0) + "\n{\"doc\":\n\n" + forged + "\n" + good.get(2), UTF_8);

    Ran ran = Ran.of("import", "--store", archive("b.db"), lines.toString());

    assertThat(ran.code()).isEqualTo(Main.FAILED);
    assertThat(ran.out()).startsWith("2 documents added\n");
    assertThat(named(ran.errors()))
        .contains("a.jsonl:2: found no line of an archive: not JSON")
        .contains("a.jsonl:4: found no line of an archive: id ")
        .contains("is not that of this name and text")
        .endsWith("2 documents done, 2 not: 2 no line\n");
  }

  @Test
  void showsWhatIsUnderAnId() throws IOException {
    add("a.db", CORPUS);
    RefrainLine refrain =
        Ran.of("trace", RULES, "--format", "json", CORPUS)
            .out()
            .lines()
            .map(Wire::readRefrain)
            .findFirst()
            .orElseThrow();
    String statement = refrain.occurrences().getFirst().statement().value();
    String speaker = refrain.occurrences().getFirst().speakerId().orElseThrow().value();
    String document = Wire.readKept(kept("a.db").getFirst()).article().id().value();

    Golden.check("show.txt", named(show().out()));
    Golden.check("show-refrain.txt", show(refrain.id().value()).out());
    Golden.check("show-statement.txt", show(statement).out());
    Golden.check("show-speaker.txt", show(speaker).out());
    Golden.check("show-document.txt", show(document).out());
    assertThat(show("--format", "json", refrain.id().value()).out())
        .contains("\"id\":\"" + refrain.id() + "\"")
        .endsWith("}\n");
    assertThat(show("0123456789abcdef").code()).isEqualTo(Main.NOTHING);
    assertThat(named(show("0123456789abcdef").errors()))
        .isEqualTo("refrain: 0123456789abcdef: nothing in a.db has or ever had this id\n");
    assertThat(show("salt").errors()).contains("salt: no id; expected 16 hexadecimal digits");
  }

  private Ran show(String... args) {
    List<String> all = new ArrayList<>(List.of("show", "--store", archive("a.db")));
    all.addAll(List.of(args));
    return Ran.of(all.toArray(String[]::new));
  }

  @Test
  void showsWhatIsNew() throws IOException {
    add("a.db", BANK);

    Golden.check("show-bank.txt", named(show().out()));
  }

  @Test
  void checks() throws IOException {
    add("a.db", CORPUS);

    Ran sound = Ran.of("check", "--store", archive("a.db"));
    assertThat(sound.code()).isZero();
    assertThat(sound.out()).endsWith("nothing is wrong with it\n");
  }

  @Test
  void saysWhatToDoWhereThereIsNoArchive() throws IOException {
    Path text = Files.writeString(folder.resolve("text.db"), "Not an archive.\n".repeat(99), UTF_8);

    for (String command : List.of("conclude", "show", "check")) {
      Ran ran = Ran.of(command, "--store", archive("none.db"));
      assertThat(ran.code()).isEqualTo(Main.MISUSE);
      assertThat(named(ran.errors()))
          .contains("--store none.db: no such archive; expected a file that refrain add has made")
          .doesNotContain("Exception");
    }
    assertThat(folder.resolve("none.db")).doesNotExist();
    Ran foreign = Ran.of("add", RULES, "--store", text.toString(), CORPUS);
    assertThat(foreign.code()).isEqualTo(Main.FAILED);
    assertThat(foreign.errors()).contains("text.db").doesNotContain("defect");
    Ran nowhere = add("no/such/folder.db", CORPUS);
    assertThat(nowhere.code()).isEqualTo(Main.MISUSE);
    assertThat(nowhere.errors()).contains("expected a file in a folder that exists");
    assertThat(add("a.db", "--texts", folder.toString(), CORPUS).code()).isEqualTo(Main.MISUSE);
    assertThat(folder.resolve("a.db")).doesNotExist();
  }

  @Test
  void namesDocumentsThatCannotBeReadAndKeepsTheOthers() throws IOException {
    Path press = Files.createDirectory(folder.resolve("press"));
    Files.writeString(press.resolve("a.txt"), "\"Salt is ours,\" Mirel Orsk said.\n", UTF_8);
    Files.write(press.resolve("b.txt"), new byte[] {0, 1, 2, 3, 0, 0, 0, 0});

    Ran ran = add("a.db", press.toString());

    assertThat(ran.code()).isEqualTo(Main.FAILED);
    assertThat(ran.out()).startsWith("1 document added\n");
    assertThat(ran.errors()).contains("b.txt").contains("1 document done, 1 not: 1 ");
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThat(add("b.db", empty.toString()).code()).isEqualTo(Main.NOTHING);
  }

  @Test
  void neverShowsThePasswordOfADatabase() {
    Ran ran =
        Ran.of(
            "show",
            "--store",
            "jdbc:postgresql://localhost:1/news?user=desk&password=salt-and-pepper");

    assertThat(ran.code()).isEqualTo(Main.FAILED);
    assertThat(ran.out() + ran.errors()).doesNotContain("salt-and-pepper");
  }
}
