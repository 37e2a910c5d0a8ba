package refrain.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import refrain.evaluate.BadInputException;
import refrain.evaluate.Evaluation;
import refrain.evaluate.Figure;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** How good answers are, by the scorers that score everything here, on the sample alone. */
final class Quality {

  /** What is shown: metric and slice. */
  static final List<List<String>> FIGURES =
      List.of(
          List.of("relaxed F1", "all"),
          List.of("relaxed R", "all"),
          List.of("exact whole F1", "all"),
          List.of("segment exact F1", "all"),
          List.of("segment attributed F1", "all"),
          List.of("span exact F1", "source"),
          List.of("span exact F1", "cue"),
          List.of("span exact F1", "content"));

  private Quality() {}

  /** Writes the lines of the gold that are about documents of the sample. */
  static Path goldOf(Path gold, Sample sample, Path file) throws IOException, BadInputException {
    Set<String> docs = Set.copyOf(sample.docs());
    List<String> lines = new ArrayList<>();
    JsonMapper json = JsonMapper.shared();
    try {
      for (String line : Files.readAllLines(gold)) {
        if (!line.isBlank() && docs.contains(json.readTree(line).path("doc").asString(""))) {
          lines.add(line);
        }
      }
    } catch (JacksonException e) {
      throw new BadInputException(gold + ": not JSON Lines (" + e.getOriginalMessage() + ")");
    }
    if (lines.isEmpty()) {
      throw new BadInputException(gold + ": annotates none of the articles of " + sample.folder());
    }
    return Files.write(file, lines);
  }

  /** The figures of these answers, in the order of {@link #FIGURES}. */
  static List<Figure> of(Path answers, Path gold, Path texts) throws BadInputException {
    List<Figure> all = new ArrayList<>();
    all.addAll(Evaluation.attribution(gold, answers, List.of(texts), Set.of()).figures());
    all.addAll(Evaluation.spans(gold, answers, List.of(texts), Set.of()).figures());
    return FIGURES.stream()
        .map(
            wanted ->
                all.stream()
                    .filter(
                        f -> f.metric().equals(wanted.get(0)) && f.slice().equals(wanted.get(1)))
                    .findFirst()
                    .orElseThrow())
        .toList();
  }
}
