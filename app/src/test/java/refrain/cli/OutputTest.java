package refrain.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import refrain.wire.ArticleLine;
import refrain.wire.RefrainLine;
import refrain.wire.Wire;

/** What the commands print for a small corpus about invented officials of invented countries. */
class OutputTest {

  // Golden files hold bytes, and networks round a little differently on other processors.
  private static final String RULES = "--model=rules";

  private static final String CORPUS = "src/test/resources/refrain/cli/corpus";
  private static final String BANK = "../examples/bank";
  private static final Terminal NARROW = new Terminal(true, false, true, 80);

  @TempDir Path folder = Path.of("set by JUnit");

  @Test
  void tracesAsText() throws IOException {
    Ran ran = Ran.of("trace", RULES, "--templates", CORPUS);

    assertThat(ran.errors()).isEmpty();
    assertThat(ran.code()).isZero();
    Golden.check("trace.txt", ran.out());
  }

  @Test
  void tracesInColourWithinTheWidthOfATerminal() throws IOException {
    Ran ran = Ran.on(NARROW, "trace", RULES, CORPUS);

    assertThat(ran.out().lines().map(l -> l.replaceAll("\u001b\\[[0-9;]*m", "")))
        .allSatisfy(l -> assertThat(Columns.of(l)).isLessThanOrEqualTo(80));
    Golden.check("trace-colour.txt", ran.out());
  }

  @Test
  void tracesAsJsonLines() throws IOException {
    Ran ran = Ran.of("trace", RULES, "--format", "json", CORPUS);

    assertThat(ran.code()).isZero();
    Golden.check("trace.jsonl", ran.out());
    assertThat(ran.out().lines().map(Wire::readRefrain).map(Wire::write).toList())
        .isEqualTo(ran.out().lines().toList());
  }

  @Test
  void tracesAsOnePage() throws IOException {
    Path page = folder.resolve("page.html");
    Ran ran = Ran.of("trace", RULES, "--html", page.toString(), CORPUS);

    assertThat(ran.out()).endsWith(" in " + page + "\n");
    Golden.check("trace.html", Files.readString(page, UTF_8));
  }

  @Test
  void extractsAsText() throws IOException {
    Ran ran = Ran.of("extract", RULES, CORPUS);

    assertThat(ran.code()).isZero();
    Golden.check("extract.txt", ran.out());
  }

  @Test
  void saysWhyInWordsBelowEachAttribution() throws IOException {
    Ran ran = Ran.of("extract", RULES, "--why", CORPUS);

    Golden.check("extract-why.txt", ran.out());
    assertThat(ran.out().lines().filter(l -> !l.contains("because: ")).toList())
        .isEqualTo(Ran.of("extract", RULES, CORPUS).out().lines().toList());
  }

  @Test
  void tracesPlansOnlyWhenAskedForAllStatements() throws IOException {
    String plan = "Mirel Orsk wants to close the old northern harbour to all foreign ships.\n";
    Files.writeString(folder.resolve("2023-01-02-a.txt"), plan, UTF_8);
    Files.writeString(folder.resolve("2023-03-04-b.txt"), plan, UTF_8);

    assertThat(Ran.of("trace", folder.toString()).code()).isEqualTo(Main.NOTHING);
    Ran all = Ran.of("trace", "--statements", "all", folder.toString());
    assertThat(all.code()).isZero();
    assertThat(all.out()).contains("old northern harbour");
  }

  @Test
  void extractsAsJsonLines() throws IOException {
    Ran ran = Ran.of("extract", RULES, "--format", "json", CORPUS);

    Golden.check("extract.jsonl", ran.out());
    assertThat(ran.out().lines().map(Wire::readArticle).map(Wire::write).toList())
        .isEqualTo(ran.out().lines().toList());
  }

  @Test
  void showsHowOutletsCutAStatement() throws IOException {
    Ran ran = Ran.of("cuts", RULES, CORPUS);

    assertThat(ran.errors()).isEmpty();
    assertThat(ran.code()).isZero();
    Golden.check("cuts.txt", ran.out());
  }

  @Test
  void showsCutsInColourWithinTheWidthOfATerminal() throws IOException {
    Ran ran = Ran.on(NARROW, "cuts", RULES, CORPUS);

    assertThat(ran.out().lines().map(l -> l.replaceAll("\u001b\\[[0-9;]*m", "")))
        .allSatisfy(l -> assertThat(Columns.of(l)).isLessThanOrEqualTo(80));
    Golden.check("cuts-colour.txt", ran.out());
  }

  @Test
  void showsCutsAsJsonLines() throws IOException {
    Ran ran = Ran.of("cuts", RULES, "--format", "json", CORPUS);

    Golden.check("cuts.jsonl", ran.out());
    assertThat(ran.out().lines().map(Wire::readCuts).map(Wire::write).toList())
        .isEqualTo(ran.out().lines().toList());
  }

  @Test
  void showsWhatAStatementSetOff() throws IOException {
    Files.writeString(
        folder.resolve("2023-05-10-briefing.txt"),
        """
        Foreign Ministry Spokesperson Ilse Varrin's Regular Press Conference

        Q: Norvane's Foreign Minister Petra Oskeld said on May 9 that "the pilots answer to nobody." Your comment?

        A: Valdoria firmly rejects this claim. The pilots answer to the joint commission.
        """,
        UTF_8);
    Files.writeString(
        folder.resolve("2023-05-09-courier.txt"),
        """
        "The pilots answer to nobody," Norvane's Foreign Minister Petra Oskeld said on Tuesday.
        """,
        UTF_8);

    Files.writeString(
        folder.resolve("metadata.csv"),
        """
        file,outlet,published,title,url
        2023-05-10-briefing.txt,,2023-05-10,,
        2023-05-09-courier.txt,Courier,2023-05-09,,
        """,
        UTF_8);

    Ran ran = Ran.of("reactions", RULES, folder.toString());
    assertThat(ran.out())
        .contains("1 statement that others answer")
        .contains("▌ Petra Oskeld, Foreign Minister, Ministry of Foreign Affairs · 9 May 2023")
        .contains("10 May 2023  Ilse Varrin")
        .contains("Valdoria firmly rejects this claim.");
    String json = Ran.of("reactions", RULES, "--format", "json", folder.toString()).out();
    assertThat(json).contains("\"reactions\":[{\"doc\":\"2023-05-10-briefing\"");
    assertThat(json.lines().map(Wire::readAnswered).map(Wire::write).toList())
        .isEqualTo(json.lines().toList());
    assertThat(Ran.of("reactions", RULES, CORPUS + "/page.html").code()).isEqualTo(Main.NOTHING);
  }

  @Test
  void tellsWhoSpeaks() throws IOException {
    Ran ran = Ran.of("speakers", RULES, CORPUS);

    assertThat(ran.errors()).isEmpty();
    assertThat(ran.code()).isZero();
    Golden.check("speakers.txt", ran.out());
    String json = Ran.of("speakers", RULES, "--format", "json", CORPUS).out();
    Golden.check("speakers.jsonl", json);
    assertThat(json.lines().map(Wire::readProfile).map(Wire::write).toList())
        .isEqualTo(json.lines().toList());
  }

  @Test
  void tellsWhoSpeaksInColourWithinTheWidthOfATerminal() throws IOException {
    Ran ran = Ran.on(NARROW, "speakers", "--top", "3", RULES, CORPUS);

    assertThat(ran.out().lines().map(l -> l.replaceAll("\u001b\\[[0-9;]*m", "")))
        .allSatisfy(l -> assertThat(Columns.of(l)).isLessThanOrEqualTo(80));
    assertThat(ran.out()).contains("more speakers; --top 0 shows all");
  }

  @Test
  void screamsWhereAnEllipsisHidesANot() throws IOException {
    Files.writeString(
        folder.resolve("2023-01-02-a.txt"),
        "\"The transfer of old arms is not permitted in the northern valley,\" Mirel Orsk said.\n",
        UTF_8);
    Files.writeString(
        folder.resolve("2023-01-02-b.txt"),
        "\"The transfer of old arms is … permitted in the northern valley,\" Mirel Orsk said.\n",
        UTF_8);

    Ran cuts = Ran.of("cuts", "--changed", RULES, folder.toString());
    assertThat(cuts.out()).contains("CHANGES THE SENSE: negation: not → …");
    assertThat(Ran.of("trace", RULES, folder.toString()).out())
        .contains("altered")
        .contains("CHANGES THE SENSE: negation");
    assertThat(Ran.of("cuts", "--changed", RULES, CORPUS + "/page.html").code())
        .isEqualTo(Main.NOTHING);
  }

  @Test
  void explainsItself() throws IOException {
    Golden.check("help.txt", Ran.of("--help").out());
    Golden.check("help-trace.txt", Ran.of("trace", "--help").out());
    Golden.check("help-extract.txt", Ran.of("help", "extract").out());
    Golden.check("help-cuts.txt", Ran.of("cuts", "--help").out());
    Golden.check("help-reactions.txt", Ran.of("reactions", "--help").out());
    Golden.check("help-speakers.txt", Ran.of("speakers", "--help").out());
    Golden.check("help-diff.txt", Ran.of("diff", "-h").out());
    Golden.check("help-new.txt", Ran.of("new", "--help").out());
    Golden.check("help-add.txt", Ran.of("add", "--help").out());
    Golden.check("help-show.txt", Ran.of("show", "--help").out());
  }

  @Test
  void givesTheSameBytesForAnyOrderOfFilesAndAnyNumberOfThreads() throws IOException {
    List<String> files;
    try (Stream<Path> walk = Files.walk(Path.of(CORPUS))) {
      files =
          new ArrayList<>(
              walk.filter(Files::isRegularFile)
                  .filter(p -> !p.toString().matches(".*(actors.yaml|metadata.csv)"))
                  .map(Path::toString)
                  .sorted()
                  .toList());
    }
    String expected = Ran.of("trace", "--format", "json", CORPUS).out();
    for (int i = 0; i < files.size(); i++) {
      Collections.rotate(files, 1);
      for (String threads : List.of("1", "2", "5")) {
        List<String> args =
            new ArrayList<>(List.of("trace", "--format", "json", "--threads", threads));
        args.addAll(files);
        assertThat(Ran.of(args.toArray(String[]::new)).out()).isEqualTo(expected);
      }
    }
    assertThat(Ran.of("extract", "--threads", "1", CORPUS).out())
        .isEqualTo(Ran.of("extract", "--threads", "2", CORPUS).out());
  }

  @Test
  void writesTheTextsThatTheOffsetsCountIn() throws IOException {
    Ran ran = Ran.of("extract", "--format", "json", "--texts", folder.toString(), CORPUS);
    int checked = 0;
    for (String line : ran.out().lines().toList()) {
      ArticleLine article = Wire.readArticle(line);
      String text = Files.readString(folder.resolve(article.doc() + ".txt"), UTF_8);
      assertThat(article.attributions())
          .allSatisfy(
              a ->
                  assertThat(a.content().get(a.content().size() - 1).end())
                      .isLessThanOrEqualTo(text.codePointCount(0, text.length())));
      checked++;
    }
    assertThat(checked).isEqualTo(5);
    Ran trace = Ran.of("trace", "--format", "json", CORPUS);
    RefrainLine first = Wire.readRefrain(trace.out().lines().findFirst().orElseThrow());
    assertThat(first.occurrences())
        .allSatisfy(
            o -> {
              String text = Files.readString(folder.resolve(o.doc() + ".txt"), UTF_8);
              assertThat(
                      text.substring(
                          text.offsetByCodePoints(0, o.at().begin()),
                          text.offsetByCodePoints(0, o.at().end())))
                  .isEqualTo(o.text());
            });
  }

  @Test
  void showsAsManyRefrainsAsAskedFor() {
    String all = Ran.of("trace", "--top", "0", CORPUS).out();
    String one = Ran.of("trace", "--top", "1", CORPUS).out();

    assertThat(one.lines().filter(l -> l.startsWith("▌")).count()).isEqualTo(2);
    assertThat(all.lines().filter(l -> l.startsWith("▌")).count()).isGreaterThan(2);
    assertThat(one).contains("more refrain");
  }

  @Test
  void tellsWhatIsNewDayByDay() throws IOException {
    Ran ran = Ran.of("new", RULES, "--every", BANK);

    assertThat(ran.errors()).isEmpty();
    assertThat(ran.code()).isZero();
    Golden.check("new.txt", ran.out());
  }

  @Test
  void tellsWhatIsNewWithinTheWidthOfATerminal() {
    Ran ran = Ran.on(NARROW, "new", RULES, "--every", BANK);

    assertThat(ran.out().lines().map(l -> l.replaceAll("\u001b\\[[0-9;]*m", "")))
        .allSatisfy(l -> assertThat(Columns.of(l)).isLessThanOrEqualTo(80));
  }

  @Test
  void tellsWhatIsNewAsJsonLines() throws IOException {
    Ran ran = Ran.of("new", RULES, "--on", "2023-03-16", "--format", "json", BANK);

    assertThat(ran.code()).isZero();
    Golden.check("new.jsonl", ran.out());
    assertThat(ran.out().lines().map(Wire::readDay).map(Wire::write).toList())
        .isEqualTo(ran.out().lines().toList());
    String decision = Files.readString(Path.of(BANK, "2023-03-16-decision.txt"), UTF_8);
    assertThat(Wire.readDay(ran.out().strip()).novelties())
        .flatExtracting(n -> n.now())
        .isNotEmpty()
        .allSatisfy(
            u ->
                assertThat(
                        decision.substring(
                            decision.offsetByCodePoints(0, u.at().begin()),
                            decision.offsetByCodePoints(0, u.at().end())))
                    .isEqualTo(u.text()));
  }

  @Test
  void judgesTheLatestDayByDefaultAndFindsNothingNewOnAQuietOne() {
    String latest = Ran.of("new", RULES, BANK).out();

    assertThat(latest).contains("18 May 2023").doesNotContain("▌ 16 Mar 2023");
    assertThat(Ran.of("new", RULES, "--on", "2022-11-17", BANK).code()).isEqualTo(Main.NOTHING);
    assertThat(Ran.of("new", RULES, "--body", "nobody", BANK).code()).isEqualTo(Main.NOTHING);
  }

  @Test
  void refusesDaysAndLaddersThatAreNone() throws IOException {
    Path ladder = Files.writeString(folder.resolve("l.yaml"), "ladder: x\nrung: 1\n", UTF_8);

    assertThat(Ran.of("new", "--on", "soon", BANK).errors()).contains("--on soon: no such day");
    assertThat(Ran.of("new", "--on", "2023-03-16", "--every", BANK).code()).isEqualTo(Main.MISUSE);
    Ran refused = Ran.of("new", "--ladder", ladder.toString(), BANK);
    assertThat(refused.code()).isEqualTo(Main.MISUSE);
    assertThat(refused.errors()).contains("l.yaml, line 2: found key \"rung\" in the file");
  }

  @Test
  void redlinesTwoTexts() throws IOException {
    Path a = Files.writeString(folder.resolve("a.txt"), "Same line.\n\nWe may act.\n", UTF_8);
    Path b = Files.writeString(folder.resolve("b.txt"), "Same line.\n\nWe will not act.\n", UTF_8);
    Ran text = Ran.of("diff", a.toString(), b.toString());
    Ran json = Ran.of("diff", "--format", "json", a.toString(), b.toString());
    Ran strings = Ran.of("diff", "-s", "any form", "all forms");

    assertThat(text.code()).isZero();
    assertThat(text.out()).contains("unchanged").contains("[-may-]").contains("{+will not+}");
    assertThat(Wire.readRedline(json.out()).after()).isEqualTo("Same line.\n\nWe will not act.\n");
    assertThat(strings.out()).contains("[-any form-]{+all forms+}").contains("scope");
    assertThat(Ran.of("diff", a.toString(), a.toString()).code()).isEqualTo(1);
  }
}
