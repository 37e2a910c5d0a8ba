package refrain.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import refrain.evaluate.BadInputException;

/**
 * Articles per second of processor time: of Refrain, and of rivals on the same articles.
 *
 * @param race how it is measured
 * @param sample the articles
 * @param gold what should be found in them
 */
public record SpeedBench(Race race, Sample sample, Optional<Path> gold) {

  /**
   * Measures.
   *
   * @return a report for people: figures only, nothing of the texts
   * @throws IOException if a contestant cannot be run, or its answers change
   * @throws BadInputException if the gold is none, or does not know the articles
   */
  public String run(Lineup lineup) throws IOException, BadInputException {
    Optional<Path> sampled = Optional.empty();
    if (gold.isPresent()) {
      sampled = Optional.of(Quality.goldOf(gold.get(), sample, lineup.scratch().resolve("gold")));
    }
    List<Heat> heats = race.run(lineup, sample.files());
    SpeedReport report = new SpeedReport(race, sample);
    heats.forEach(report::add);
    if (sampled.isPresent()) {
      report.heading(sampled.get());
      for (Heat heat : heats) {
        for (Entry entry : heat.entries()) {
          report.add(entry.name(), Quality.of(entry.answers(), sampled.get(), sample.folder()));
        }
      }
    }
    return report.text();
  }

  /** The machine that this runs on, in words, each line ended. */
  public static String machine() {
    return Machine.described();
  }

  /** A folder of its own for one run. */
  public static Path scratch() throws IOException {
    return Files.createTempDirectory("refrain-bench");
  }
}
