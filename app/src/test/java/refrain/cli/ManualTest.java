package refrain.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** Help, manual page and completion, which are made from the commands themselves. */
class ManualTest {

  static Stream<String> commands() {
    return Commands.all().stream().map(Commands::name);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandExplainsItselfWithExamplesWithinEightyColumns(String command) {
    Ran help = Ran.of(command, "--help");

    assertThat(help.code()).isZero();
    assertThat(help.out()).contains("Examples:").contains("refrain " + command);
    assertThat(help.out().lines()).allSatisfy(l -> assertThat(l.length()).isLessThanOrEqualTo(80));
    assertThat(footer(command)).allSatisfy(l -> assertThat(l.length()).isLessThanOrEqualTo(80));
    assertThat(Ran.of("help", command).out()).isEqualTo(help.out());
    assertThat(Ran.of("--help").out()).containsPattern("(?m)^  " + command + " ");
  }

  /** As it is written: a line that is too long would be broken, and the example with it. */
  private static List<String> footer(String command) {
    Session session = new Session(new StringWriter(), new StringWriter(), Terminal.NONE, () -> 0);
    Object made =
        Commands.all().stream()
            .filter(c -> c.name().equals(command))
            .findFirst()
            .orElseThrow()
            .make()
            .apply(session);
    CommandLine line = made instanceof CommandLine whole ? whole : new CommandLine(made);
    return List.of(line.getCommandSpec().usageMessage().footer());
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyOptionIsDescribedAndInTheManualAndCompleted(String command) {
    String manual = Ran.of("manual").out();
    String section = manual.substring(manual.indexOf(".SS \"refrain " + command + "\""));
    section = section.substring(0, section.indexOf("\n.S", 1));
    String completion = Ran.of("completion").out();
    String help = Ran.of(command, "--help").out();
    List<String> options =
        help.lines()
            .map(String::strip)
            .filter(l -> l.matches("(-\\w, +)?--?[a-z].*"))
            .map(l -> l.replaceFirst("^-\\w, +(?=--)", "").replaceFirst("[^a-z-].*$", ""))
            .toList();

    assertThat(options).contains("--help");
    for (String option : options) {
      assertThat(section).contains("\\fB" + option.replace("-", "\\-") + "\\fR");
      assertThat(completion).contains(option);
    }
    assertThat(section).doesNotContain(".TP\n.TP").doesNotContain("\n\n.TP");
  }

  @Test
  void theManualIsPlainAsciiWithoutTrailingBlanks() {
    assertThat(Ran.of("manual").out())
        .startsWith(".TH \"REFRAIN\" \"1\"")
        .matches("(?s)\\A[\\n\\x20-\\x7e]*\\z")
        .contains(".SH \"NAME\"\nrefrain \\- follows what officials say")
        .contains(".SS \"refrain alerts add\"\n");
  }

  @Test
  void theManualTellsOfEachCommandOnce() {
    assertThat(Ran.of("manual").out().lines().filter(l -> l.startsWith(".SS ")))
        .contains(".SS \"refrain alerts add\"")
        .doesNotHaveDuplicates();
  }

  @Test
  void aCommandThatIsNoneIsToldAllThatThereAre() {
    Ran ran = Ran.of("chant");

    assertThat(ran.code()).isEqualTo(Main.MISUSE);
    assertThat(ran.errors())
        .contains("chant: no such command; expected " + Commands.names())
        .contains("trace")
        .contains("or help");
  }

  @Test
  void theVersionNeedsNoParser() {
    assertThat(Ran.of("--version").out()).isEqualTo(Ran.of("-V").out()).startsWith("refrain ");
  }
}
