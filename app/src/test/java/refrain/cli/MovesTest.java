package refrain.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import refrain.domain.Id;
import refrain.store.AllRows;
import refrain.store.Archive;
import refrain.store.ArchiveException;
import refrain.store.Databases;
import refrain.store.Deliveries;
import refrain.store.DeliveryRow;
import refrain.store.Lookup;
import refrain.store.Place;
import refrain.store.QuestionRow;

/** An archive that moves is the same where it arrives, whatever the databases. */
@ParameterizedClass
@EnumSource(Databases.class)
class MovesTest {

  private static final String HOOK = "https://desk.invalid/of-zora";
  private static final Id TOLD = QuestionRow.idOf("All that is said");

  @TempDir private Path folder = Path.of("set by JUnit");

  private final Databases from;
  private final Databases to;

  MovesTest(Databases from) {
    this.from = from;
    this.to = from == Databases.SQLITE ? Databases.POSTGRESQL : Databases.SQLITE;
  }

  private static String named(Place place) {
    return switch (place) {
      case Place.File file -> file.path().toString();
      case Place.Database database -> database.address();
    };
  }

  private static Ran ran(Place place, String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--store", named(place)));
    return Ran.of(all.toArray(String[]::new));
  }

  private static String[] files(String folder, boolean early) throws IOException {
    List<String> out = new ArrayList<>(List.of("add", "--model=rules"));
    try (Stream<Path> all = Files.list(Path.of(folder))) {
      all.filter(p -> p.getFileName().toString().matches("20\\d\\d.*"))
          .filter(p -> early == (p.getFileName().toString().compareTo("2022-10") < 0))
          .sorted()
          .forEach(p -> out.add(p.toString()));
    }
    out.addAll(
        List.of("--actors", folder + "/actors.yaml", "--metadata", folder + "/metadata.csv"));
    return out.toArray(String[]::new);
  }

  /**
   * An archive that grew from its latest documents back, so that ids moved, with two ladders, and
   * with questions that were answered: of the messages one was told, one could not be, and some
   * wait.
   */
  private Place grown() throws IOException, SQLException {
    Place place = from.empty();
    Path ladder = folder.resolve("norvane.yaml");
    Files.writeString(
        ladder,
        """
        ladder: norvane-bank
        source: invented
        rungs:
          - rung: 1
            name: a little
            patterns: [additional firming]
          - rung: 2
            name: goes on
            patterns: [ongoing increases]
        """,
        UTF_8);
    Path other =
        Files.writeString(
            folder.resolve("halden.yaml"),
            "ladder: halden\nsource: invented\nrungs:\n  - rung: 1\n    name: salt\n    patterns: [salt]\n");
    done(ran(place, files("../examples", false)));
    done(
        ran(place, "add", "--model=rules", "--actors=../examples/actors.yaml", press().toString()));
    List<String> bank = new ArrayList<>(List.of(files("../examples/bank", false)));
    bank.addAll(List.of("--ladder", other.toString(), "--ladder", ladder.toString()));
    done(ran(place, bank.toArray(String[]::new)));
    done(ran(place, "alerts", "add", "All that is said", "--when", "statement", "--webhook", HOOK));
    done(ran(place, "alerts", "add", "Words", "--when", "new-wording", "--chance", "5"));
    done(ran(place, "alerts", "add", "Nothing", "--when", "statement", "--query", "basalt"));
    done(ran(place, files("../examples", true)));
    done(ran(place, files("../examples/bank", true)));
    done(ran(place, "add", "--model=rules", fullName().toString()));
    try (Archive archive = Archive.open(place)) {
      Deliveries deliveries = archive.deliveries();
      Instant now = Instant.now().plusSeconds(60);
      List<DeliveryRow> lent = deliveries.lend(TOLD, "sender", now, now.plusSeconds(600), 3);
      assertThat(lent).hasSize(3);
      deliveries.begin(lent.get(0).firing(), now);
      deliveries.taken(lent.get(0).firing(), 1, now.plusMillis(20), "200");
      deliveries.begin(lent.get(1).firing(), now);
      deliveries.again(
          lent.get(1).firing(), "sender", 1, now.plusMillis(30), "503", now.plusSeconds(8));
      deliveries.begin(lent.get(2).firing(), now);
    }
    return place;
  }

  /** Where a statement is answered, and somebody speaks whose name is known in part alone. */
  private Path press() throws IOException {
    Path press = Files.createDirectory(folder.resolve("press"));
    Files.writeString(
        press.resolve("2023-05-10-briefing.txt"),
        """
        Foreign Ministry Spokesperson Ilse Varrin's Regular Press Conference

        May 10, 2023

        Q: Norvane's Foreign Minister Petra Oskeld said on May 9 that "the pilots answer to nobody." Your comment?

        A: Valdoria firmly rejects this claim. The pilots answer to the joint commission.
        """,
        UTF_8);
    Files.writeString(
        press.resolve("2023-05-09-courier.txt"),
        """
        PORT HALDEN, May 9, 2023 - "The pilots answer to nobody," Norvane's Foreign Minister Petra \
        Oskeld said on Tuesday. "The salt is ours to sell," Mirel Orsk said.
        """,
        UTF_8);
    return press;
  }

  /** Where the same is named in full. */
  private Path fullName() throws IOException {
    return Files.writeString(
        folder.resolve("2023-05-11-courier.txt"),
        """
        PORT HALDEN, May 11, 2023 - "The salt is not for sale," Mirel Ada Orsk said on Thursday. "It \
        never was," Mirel Ada Orsk said.
        """,
        UTF_8);
  }

  private static Ran done(Ran ran) {
    assertThat(ran.errors()).isEmpty();
    assertThat(ran.code()).isZero();
    return ran;
  }

  private Path exported(Place place, String name, String... more) {
    Path out = folder.resolve(name);
    List<String> args = new ArrayList<>(List.of("export", "--what", "archive"));
    args.addAll(List.of("--out", out.toString()));
    args.addAll(List.of(more));
    assertThat(ran(place, args.toArray(String[]::new)).code()).isZero();
    return out;
  }

  private static void isSound(Place place) throws ArchiveException {
    try (Archive archive = Archive.open(place)) {
      assertThat(archive.check()).isEmpty();
    }
  }

  private static void areEqual(Place a, Place b) throws SQLException, ArchiveException {
    Map<String, List<String>> expected = AllRows.of(a);
    assertThat(AllRows.of(b).keySet()).isEqualTo(expected.keySet());
    for (Map.Entry<String, List<String>> table : AllRows.of(b).entrySet()) {
      assertThat(table.getValue()).as(table.getKey()).isEqualTo(expected.get(table.getKey()));
    }
  }

  @Test
  void everyRowOfEveryTableMovesThereAndBackAndNothingChangesTheSecondTime()
      throws IOException, SQLException {
    Place source = grown();
    Map<String, List<String>> rows = AllRows.of(source);
    assertThat(rows.keySet()).allSatisfy(t -> assertThat(rows.get(t)).as(t).isNotEmpty());
    assertThat(AllRows.of(source, "ladder")).hasSize(2);
    assertThat(AllRows.of(source, "delivery").toString()).contains("WAITING", "DELIVERED");

    Path lines = exported(source, "a.jsonl", "--secrets");
    Place target = to.empty();
    Ran ran = done(ran(target, "import", "--secrets", lines.toString()));

    assertThat(ran.out())
        .contains("documents added\nand 3 questions, ")
        .contains(" names of countries, 2 ladders\n")
        .doesNotContain("new answer");
    areEqual(source, target);
    isSound(target);
    try (Archive archive = Archive.open(target)) {
      assertThat(archive.deliveries().due(Instant.now().plusSeconds(3600))).containsExactly(TOLD);
    }
    Path again = exported(target, "b.jsonl", "--secrets");
    assertThat(again).hasSameTextualContentAs(lines);
    Place back = from.empty();
    done(ran(back, "import", "--secrets", again.toString()));
    areEqual(source, back);

    for (Place place : List.of(source, back)) {
      assertThat(done(ran(place, "import", "--secrets", lines.toString())).out())
          .startsWith("0 documents added, ")
          .hasLineCount(2);
      areEqual(target, place);
    }
  }

  @Test
  void addressesAndKeysMoveOnlyWhereBothSidesAreAskedTo() throws IOException, SQLException {
    Place source = grown();
    Path lines = folder.resolve("open.jsonl");
    Ran told = ran(source, "export", "--what", "archive", "--out", lines.toString());
    assertThat(told.errors())
        .isEqualTo(
            "refrain: left out: the addresses that 1 question tells, with their keys; --secrets"
                + " writes them\n");
    assertThat(lines)
        .content()
        .contains("\"line\":\"firing\"")
        .doesNotContain("desk.invalid", "\"secret\":", "\"state\":", "\"line\":\"attempt\"");
    Place target = to.empty();
    done(ran(target, "import", "--secrets", lines.toString()));
    assertThat(hook(target)).isEmpty();

    Path all = exported(source, "all.jsonl", "--secrets");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(all)))
        .isEqualTo("rw-------");
    done(ran(target, "import", all.toString()));
    assertThat(hook(target)).isEmpty();
    assertThat(AllRows.of(target, "delivery")).isEmpty();

    done(ran(target, "import", "--secrets", all.toString()));
    assertThat(hook(target)).contains(new QuestionRow.Hook(HOOK, false));
    areEqual(source, target);
  }

  private static Optional<QuestionRow.Hook> hook(Place place) throws ArchiveException {
    try (Archive archive = Archive.open(place)) {
      return archive.questions().question(TOLD).orElseThrow().hook();
    }
  }

  @Test
  void whatWasNotYetJudgedIsJudgedWhereItArrivesAndNothingElse() throws IOException, SQLException {
    Place source = grown();
    int before = AllRows.of(source, "firing").size();
    done(ran(source, "add", "--model=rules", "--later", "src/test/resources/refrain/cli/corpus"));
    Place target = to.empty();
    done(ran(target, "add", "--model=rules", "src/test/resources/refrain/cli/statements"));
    done(ran(target, "import", exported(source, "a.jsonl").toString()));
    done(ran(source, "conclude"));

    List<String> answers = AllRows.of(source, "firing");
    assertThat(answers).hasSizeGreaterThan(before);
    assertThat(answered(target)).isEqualTo(answered(source));
  }

  /** What answered the question about all that is said. */
  private static List<String> answered(Place place) throws SQLException, ArchiveException {
    return AllRows.of(place, "firing").stream()
        .filter(row -> row.contains("question=" + TOLD))
        .map(row -> row.replaceFirst(" \\|.*", ""))
        .sorted()
        .toList();
  }

  @Test
  void oldAddressesLeadOnInAnArchiveThatHasMore() throws IOException, SQLException {
    Place source = to.empty();
    done(ran(source, files("../examples", false)));
    Place target = from.empty();
    done(ran(target, files("../examples", true)));
    List<Id> refrains = new ArrayList<>();
    List<Id> speakers = new ArrayList<>();
    List<Id> statements = new ArrayList<>();
    try (Archive archive = Archive.open(source)) {
      archive.forEachRefrain(r -> refrains.add(r.refrain().id()));
      archive
          .speakers(Optional.empty(), Optional.empty(), 1000)
          .rows()
          .forEach(s -> speakers.add(s.id()));
      archive.forEachSaid(
          refrain.store.Query.parse(""), s -> s.statement().ifPresent(statements::add));
    }

    done(ran(target, "import", exported(source, "a.jsonl").toString()));

    int moved = 0;
    try (Archive archive = Archive.open(target)) {
      for (Id id : refrains) {
        assertThat(archive.refrain(id)).as("refrain " + id).isNotInstanceOf(Lookup.Unknown.class);
        moved += archive.refrain(id) instanceof Lookup.Moved ? 1 : 0;
      }
      for (Id id : speakers) {
        assertThat(archive.speaker(id)).as("speaker " + id).isNotInstanceOf(Lookup.Unknown.class);
        moved += archive.speaker(id) instanceof Lookup.Moved ? 1 : 0;
      }
      for (Id id : statements) {
        assertThat(archive.statement(id)).isNotInstanceOf(Lookup.Unknown.class);
      }
    }
    assertThat(moved).isPositive();
    isSound(target);
  }
}
