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

/** The trained network on real news, American and other. */
class ModelAcceptanceTest {

  // Processors round int8 products differently.
  private static final CommittedScores SCORES =
      new CommittedScores("refrain-best", new BigDecimal("0.0100"));

  /** By how much relaxed F1 may be lower on news that the network was not fitted to the like of. */
  private static final double FARTHEST = 0.06;

  @TempDir private Path folder = Path.of(".");

  @Test
  void holdsOnPolNeARDevAndFallsLittleOnOtherNews() throws Exception {
    try (AttributionModel model = AttributionModel.find("best").orElseThrow()) {
      ModelExtractor best = new ModelExtractor(model, TextEncoder.ofModel());
      List<Figure> like = Annotated.polNeARDev().figures(best, folder);
      List<Figure> other = Annotated.news().figures(best, folder);
      System.out.printf(
          Locale.ROOT,
          "network, relaxed: %.4f on polnear-dev, %.4f on news%n",
          relaxed(like),
          relaxed(other));
      SCORES.hold("polnear-dev", like);
      SCORES.hold("news", other);
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
