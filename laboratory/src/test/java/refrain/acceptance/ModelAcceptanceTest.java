package refrain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import refrain.evaluate.Figure;
import refrain.extract.ModelExtractor;
import refrain.model.AttributionModel;
import refrain.model.TextEncoder;

/** The trained networks on real news, American and other. */
class ModelAcceptanceTest {

  // Processors round int8 products differently.
  private static final BigDecimal SLACK = new BigDecimal("0.0100");

  /** By how much relaxed F1 may be lower on news that the network was not fitted to the like of. */
  private static final double FARTHEST = 0.06;

  @TempDir private Path folder = Path.of(".");

  @Test
  void bestHoldsOnPolNeARDevAndFallsLittleOnOtherNews() throws Exception {
    holds("best");
  }

  @Test
  void fastHoldsOnPolNeARDevAndFallsLittleOnOtherNews() throws Exception {
    holds("fast");
  }

  @Test
  void bestHoldsOnTheSeeds() throws Exception {
    try (AttributionModel model = AttributionModel.find("best").orElseThrow()) {
      ModelExtractor best = new ModelExtractor(model, TextEncoder.ofModel());
      Annotated seeds = Annotated.seeds();
      new CommittedScores("refrain-best", SLACK).hold(seeds.corpus(), seeds.figures(best, folder));
    }
  }

  private void holds(String name) throws Exception {
    CommittedScores scores = new CommittedScores("refrain-" + name, SLACK);
    try (AttributionModel model = AttributionModel.find(name).orElseThrow()) {
      ModelExtractor network = new ModelExtractor(model, TextEncoder.ofModel());
      List<Figure> like = Annotated.polNeARDev().figures(network, folder);
      List<Figure> other = Annotated.news().figures(network, folder);
      System.out.printf(
          Locale.ROOT,
          "%s, relaxed: %.4f on polnear-dev, %.4f on news%n",
          name,
          relaxed(like),
          relaxed(other));
      scores.hold("polnear-dev", like);
      scores.hold("news", other);
      assertThat(relaxed(other)).isGreaterThanOrEqualTo(relaxed(like) - FARTHEST);
    }
  }

  private static double relaxed(List<Figure> figures) {
    return figures.stream()
        .filter(f -> f.metric().equals("relaxed F1") && f.slice().equals("all"))
        .findFirst()
        .orElseThrow()
        .value();
  }
}
