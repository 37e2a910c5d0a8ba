package refrain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import refrain.evaluate.Evaluation;
import refrain.evaluate.Figure;
import refrain.extract.ModelExtractor;
import refrain.hint.HintReader;
import refrain.model.AttributionModel;
import refrain.model.TextEncoder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who speaks, when, on what occasion, to whom, by which act: as far as the labels say. */
class StatementsTest {

  // Processors round int8 products differently.
  private static final BigDecimal SLACK = new BigDecimal("0.0200");

  @TempDir private Path folder = Path.of(".");

  @Test
  void holdsOnAllPartsOfTheLabels() throws Exception {
    Path gold = SharedTexts.root().resolve("laboratory/gold/statements.jsonl");
    Path predicted = folder.resolve("pred.jsonl");
    try (AttributionModel model = AttributionModel.find("best").orElseThrow()) {
      HintReader hints = HintReader.find().orElseThrow();
      Product.over(
              paths(gold), new ModelExtractor(model, TextEncoder.ofModel()), Optional.of(hints))
          .writeArticles(predicted, SharedTexts.docs(gold));
    }
    CommittedScores scores = new CommittedScores("refrain-best", SLACK);
    for (String part : List.of("dev", "held", "dev-second", "held-second")) {
      List<Figure> figures = Evaluation.statements(gold, predicted, Optional.of(part)).figures();
      scores.hold("statements-" + part, figures);
    }
  }

  /** The labelled files; of a file of records those that are labelled, written by themselves. */
  private List<Path> paths(Path gold) throws IOException {
    JsonMapper mapper = new JsonMapper();
    List<Path> paths = new ArrayList<>();
    Set<String> files = new LinkedHashSet<>();
    Set<String> records = new HashSet<>();
    for (String line : Files.readAllLines(gold)) {
      JsonNode document = mapper.readTree(line);
      String path = document.path("path").asString();
      int record = path.indexOf(".jsonl:");
      if (record < 0) {
        paths.add(SharedTexts.at(path));
      } else {
        files.add(path.substring(0, record + ".jsonl".length()));
        records.add(document.path("doc").asString());
      }
    }
    for (String file : files) {
      Path some = folder.resolve(file.replace('/', '-'));
      Files.write(
          some,
          Files.readAllLines(SharedTexts.at(file)).stream()
              .filter(line -> records.contains(mapper.readTree(line).path("id").asString()))
              .toList());
      assertThat(Files.readAllLines(some)).as(file).hasSameSizeAs(records);
      paths.add(some);
    }
    return paths;
  }
}
