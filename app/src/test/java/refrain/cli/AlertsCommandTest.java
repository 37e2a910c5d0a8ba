package refrain.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Saved questions from the command line, on an archive that {@code refrain add} makes. */
class AlertsCommandTest {

  @TempDir private Path folder = Path.of("");

  private String store() {
    return folder.resolve("refrain.db").toString();
  }

  private Ran alerts(String... args) {
    String[] all = new String[args.length + 3];
    all[0] = "alerts";
    System.arraycopy(args, 0, all, 1, args.length);
    all[args.length + 1] = "--store";
    all[args.length + 2] = store();
    return Ran.of(all);
  }

  private Ran add(String name, String text) throws IOException {
    Path file = folder.resolve(name + ".txt");
    Files.writeString(file, text);
    return Ran.of("add", "--model", "rules", "--store", store(), file.toString());
  }

  private void start() throws IOException {
    add(
        "first",
        """
        PORT HALDEN, March 1, 2026 - Norvane firmly opposes the fishing limits, foreign ministry \
        spokesperson Ilka Varrin said on Sunday.
        """);
  }

  @Test
  void aQuestionIsSavedListedAnsweredAndRemoved() throws IOException {
    start();
    Ran saved = alerts("add", "Fish", "--when", "statement", "--query", "herring");
    assertThat(saved.code()).isZero();
    assertThat(saved.out())
        .startsWith("saved Fish\n")
        .contains("what the archive has now is taken as known")
        .doesNotContain("secret");
    Ran added =
        add(
            "second",
            """
            PORT HALDEN, March 2, 2026 - "The herring belong to nobody," foreign ministry \
            spokesperson Ilka Varrin said on Monday.
            """);
    assertThat(added.out())
        .contains("Fish: 1 new answer\n  “The herring belong to nobody,” — Ilka Varrin");
    Ran list = alerts("list");
    assertThat(list.code()).isZero();
    assertThat(list.out())
        .contains("  when    statement\n  query   herring\n")
        .contains("  1 answer, the last on ");
    assertThat(alerts("run").code()).isEqualTo(Main.NOTHING);
    Ran feed = alerts("feed", "Fish", "--base", "https://desk.example");
    assertThat(feed.out())
        .startsWith("<?xml")
        .contains("https://desk.example/statement/")
        .contains("The herring belong to nobody");
    assertThat(alerts("remove", "Fish").out()).isEqualTo("removed Fish\n");
    assertThat(alerts("list").code()).isEqualTo(Main.NOTHING);
  }

  @Test
  void theSecretIsShownOnceAndNeverAgain() throws IOException {
    start();
    Ran saved =
        alerts("add", "Fish", "--when", "rung:9", "--webhook", "https://desk.invalid/hook?x=1");
    assertThat(saved.out())
        .containsPattern("secret  whsec_[A-Za-z0-9+/]{43}=  \\(shown only now\\)");
    for (Ran later : List.of(alerts("list"), alerts("log"), alerts("feed", "Fish"))) {
      assertThat(later.out() + later.errors()).doesNotContain("whsec_");
    }
    assertThat(alerts("list").out())
        .contains("  tells   https://desk.invalid/hook?x=1: 0 told, 0 waiting, 0 given up\n");
  }

  @Test
  void anAttemptThatFailedIsInTheLog() throws IOException {
    start();
    // No such host can be, and nothing is asked of a network.
    alerts("add", "Fish", "--when", "statement", "--webhook", "https://desk.invalid/hook");
    add(
        "second",
        """
        PORT HALDEN, March 2, 2026 - "The herring belong to nobody," foreign ministry \
        spokesperson Ilka Varrin said on Monday.
        """);
    Ran sent = alerts("deliver");
    assertThat(sent.code()).isEqualTo(Main.FAILED);
    assertThat(sent.out()).isEqualTo("0 told, 1 to be tried again, 0 given up\n");
    assertThat(alerts("log").out())
        .containsPattern(
            "msg_[0-9a-f]{16}  attempt 1  no such host as desk.invalid  \\(now: again at .*\\)"
                + "  Fish  https://desk.invalid/hook\n");
    assertThat(alerts("deliver").code()).isEqualTo(Main.NOTHING);
  }

  @Test
  void misuseIsToldWithWhatWouldBeRight() throws IOException {
    start();
    assertThat(alerts("add", "a", "--when", "sometimes").errors())
        .contains("sometimes: no such trigger; expected statement, new-wording");
    assertThat(alerts("add", "a", "--when", "rung:x").errors()).contains("as in rung:9");
    assertThat(alerts("add", "a", "--when", "statement", "--query", "rung:high").code())
        .isEqualTo(Main.MISUSE);
    assertThat(alerts("add", "a", "--when", "refrain:0123456789abcdef").errors())
        .contains("the archive has no such refrain");
    assertThat(alerts("add", "a", "--when", "statement", "--webhook", "http://x.example/").errors())
        .contains("expected https; http only with --allow-private");
    assertThat(alerts("add", " ", "--when", "statement").errors()).contains("NAME: found nothing");
    assertThat(alerts("add", "a\u001b[31m", "--when", "statement").code()).isEqualTo(Main.MISUSE);
    assertThat(alerts("add", "a", "--when", "statement", "--chance", "0").errors())
        .contains("expected a number above 0");
    assertThat(alerts("add", "a", "--when", "statement").code()).isZero();
    assertThat(alerts("add", "a", "--when", "statement").errors())
        .contains("there is a question named a");
    assertThat(alerts("remove", "b").errors()).contains("b: no such question");
    assertThat(alerts("feed", "a", "--base", "here").errors()).contains("--base here: expected");
    assertThat(Ran.of("alerts").errors()).contains(AlertsCommand.COMMANDS);
    assertThat(Ran.of("alerts", "list", "--store", folder.resolve("none.db").toString()).code())
        .isEqualTo(Main.MISUSE);
  }

  @Test
  void everyCommandUnderAlertsExplainsItselfWithinEightyColumns() {
    String manual = Ran.of("manual").out();
    for (String command : List.of("add", "list", "remove", "run", "deliver", "log", "feed")) {
      Ran help = Ran.of("alerts", command, "--help");
      assertThat(help.code()).isZero();
      assertThat(help.out().lines()).allSatisfy(l -> assertThat(l).hasSizeLessThanOrEqualTo(80));
      assertThat(help.out()).contains("--store");
      assertThat(manual).contains(".SS \"refrain alerts " + command + "\"");
    }
  }
}
