package refrain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import refrain.evaluate.Evaluation;
import refrain.evaluate.Figure;
import refrain.extract.ModelExtractor;
import refrain.model.AttributionModel;
import refrain.model.TextEncoder;

/** The trained network on real news: clearly better than the rules, on any processor. */
class ModelAcceptanceTest {

  // Processors round int8 products differently: these lie two points under the card's figures.
  private static final double LEAST_RELAXED = 0.735;
  private static final double LEAST_WHOLE = 0.535;

  @TempDir private Path folder = Path.of(".");

  @Test
  void findsWhoSaidWhatOnPolNeARDev() throws Exception {
    Path texts = SharedTexts.at("polnear/dev");
    Path gold = SharedTexts.at("polnear/dev.gold.jsonl");
    Path predicted = folder.resolve("pred.jsonl");
    try (AttributionModel model = AttributionModel.find("best").orElseThrow()) {
      Product.over(texts, new ModelExtractor(model, TextEncoder.ofModel()))
          .writeArticles(predicted, SharedTexts.docs(gold));
    }
    List<Figure> figures = Evaluation.attribution(gold, predicted, texts, false, false).figures();
    double relaxed = value(figures, "relaxed F1");
    double whole = value(figures, "exact whole F1");
    System.out.printf(
        Locale.ROOT, "network on polnear-dev: relaxed %.4f, whole %.4f%n", relaxed, whole);
    assertThat(relaxed).isGreaterThanOrEqualTo(LEAST_RELAXED);
    assertThat(whole).isGreaterThanOrEqualTo(LEAST_WHOLE);
  }

  private static double value(List<Figure> figures, String metric) {
    return figures.stream()
        .filter(f -> f.metric().equals(metric) && f.slice().equals("all"))
        .findFirst()
        .orElseThrow()
        .value();
  }
}
