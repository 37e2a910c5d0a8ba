package refrain.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Contestants here are small shell scripts. */
class SpeedBenchTest {

  private static final String TEXT = "“It stays closed,” she said.\n";
  private static final String RIGHT =
      "{\"doc\": \"a\", \"attributions\": [{\"source\": [[19, 22]], \"cue\": [[23, 27]],"
          + " \"content\": [[0, 18]]}]}";
  private static final String WITHOUT_SOURCE =
      "{\"doc\": \"a\", \"attributions\": [{\"content\": [[0, 18]]}]}";
  private static final String OTHER = "{\"doc\": \"b\", \"attributions\": []}";

  @TempDir private Path folder = Path.of(".");
  private final List<String> told = new ArrayList<>();

  @BeforeEach
  void writeTexts() throws IOException {
    Files.writeString(Files.createDirectory(folder.resolve("texts")).resolve("a.txt"), TEXT);
    Files.writeString(folder.resolve("gold"), RIGHT + "\n" + OTHER + "\n");
  }

  @Test
  void showsWhatEachFoundBesideHowFastItIs() throws Exception {
    // A loop that takes time on the processor.
    Contestant slow = contestant("slow", "i=0; while [ $i -lt 30000 ]; do i=$((i+1)); done", RIGHT);
    Contestant quick = contestant("quick", ":", WITHOUT_SOURCE);
    String report = run(List.of(quick), List.of(slow), 2);
    assertThat(report).contains("articles  1 of texts: 5 words, 9 tokens\n");
    // Rows of a name: speed, rounds, how many times as fast (not the first), scores.
    double times = Double.parseDouble(row(report, "quick", 3).split(" ", 2)[0]);
    assertThat(times).isGreaterThan(2);
    assertThat(row(report, "slow", 3)).startsWith("1.0000 1.0000 1.0000");
    assertThat(row(report, "quick", 4)).startsWith("0.0000 0.0000 0.0000 1.0000");
    assertThat(told).anyMatch(line -> line.startsWith("slow: round 2, a pass takes "));
  }

  @Test
  void givesNoSpeedToAContestantWhoseAnswersChange() throws Exception {
    Contestant fickle = contestant("fickle", "echo ' ' >> answers-of-fickle", RIGHT);
    assertThatThrownBy(() -> run(List.of(fickle), List.of(), 2))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("fickle gave other answers than before");
  }

  @Test
  void givesNoSpeedToAContestantThatFindsMoreInAnotherPass() throws Exception {
    Contestant learning = contestant("learning", "n=$((n+1))", RIGHT);
    assertThatThrownBy(() -> run(List.of(learning), List.of(), 2))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("learning found 2, then 3");
  }

  @Test
  void saysWhatABrokenContestantSaidLast() throws Exception {
    Contestant broken = contestant("broken", "echo no memory >&2; exit 1", RIGHT);
    assertThatThrownBy(() -> run(List.of(broken), List.of(), 2))
        .isInstanceOf(IOException.class)
        .hasMessage("broken ended; expected \"done\". It said last:\nno memory");
  }

  private String run(List<Contestant> ours, List<Contestant> rivals, int rounds) throws Exception {
    return new SpeedBench(
            new Race(rounds, 0, 0.02),
            Sample.of(folder.resolve("texts"), 30, 1),
            Optional.of(folder.resolve("gold")))
        .run(
            new Lineup(
                ours, rivals, "java", Files.createDirectory(folder.resolve("run")), told::add));
  }

  /** The script finds one attribution in each pass; {@code work} is what it does in a pass. */
  private Contestant contestant(String name, String work, String answer) throws IOException {
    Path answers = folder.resolve("answers-of-" + name);
    Files.writeString(answers, answer + "\n");
    Path script = folder.resolve(name);
    Files.writeString(
        script,
        """
        cd "$(dirname "$0")"
        n=1
        echo ready
        while read -r request file; do
          case $request in
            pass) WORK ;;
            answers) cp ANSWERS "$file" ;;
          esac
          echo "done $n"
        done
        """
            .replace("WORK", work)
            .replace("ANSWERS", answers.getFileName().toString()));
    return Contestant.ofShell(name, "sh '" + script + "'");
  }

  /** What stands after a name at the beginning of a line, of the so-manieth line that has it. */
  private static String row(String report, String name, int number) {
    List<String> rows = report.lines().filter(line -> line.startsWith(name + " ")).toList();
    return rows.get(number - 1).substring(name.length()).strip().replaceAll(" +", " ");
  }
}
