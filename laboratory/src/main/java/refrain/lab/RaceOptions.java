package refrain.lab;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import refrain.bench.Contestant;
import refrain.bench.Race;

/** The options of a race: against whom, how long, and where the report goes. */
final class RaceOptions {

  private static final double ROUND_SECONDS = 5;

  @Option(
      names = "--rival",
      paramLabel = "NAME=COMMAND",
      description = "Another system: a command for the shell. May be given more than once.")
  private Map<String, String> rivals = new LinkedHashMap<>();

  @Option(
      names = "--rounds",
      defaultValue = "3",
      paramLabel = "N",
      description = "How many (${DEFAULT-VALUE}).")
  private int rounds;

  @Option(
      names = "--warm",
      defaultValue = "20",
      paramLabel = "SECONDS",
      description = "Processor time for growing warm, at least one pass (${DEFAULT-VALUE}).")
  private double warm;

  @Mixin private ResultFile result = new ResultFile();

  /**
   * @throws IllegalArgumentException if there is no round
   */
  Race race() {
    return new Race(rounds, warm, ROUND_SECONDS);
  }

  /** In the order they were named. */
  List<Contestant> rivals() {
    return rivals.entrySet().stream()
        .map(rival -> Contestant.ofShell(rival.getKey(), rival.getValue()))
        .toList();
  }

  ResultFile result() {
    return result;
  }
}
