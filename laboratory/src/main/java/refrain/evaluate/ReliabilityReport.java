package refrain.evaluate;

import static refrain.evaluate.Figure.fixed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Prints a {@link ReliabilityScore}. */
final class ReliabilityReport {

  private ReliabilityReport() {}

  static Report of(ReliabilityScore score) {
    StringBuilder text = new StringBuilder("confidence       n   mean  right\n");
    ObjectNode json = JsonText.object();
    ArrayNode bins = json.putArray("bins");
    List<Figure> figures = new ArrayList<>();
    double width = 1.0 / ReliabilityScore.BINS;
    for (int i = 0; i < score.bins().size(); i++) {
      ReliabilityScore.Bin bin = score.bins().get(i);
      String range = fixed(i * width, 1) + "-" + fixed((i + 1) * width, 1);
      text.append(
          String.format(
              Locale.ROOT,
              "%-10s %7d  %s  %s\n",
              range,
              bin.count(),
              fixed(bin.meanConfidence(), 3),
              fixed(bin.shareRight(), 3)));
      bins.addObject()
          .put("count", bin.count())
          .put("confidence", bin.meanConfidence())
          .put("right", bin.shareRight());
      figures.add(new Figure("share right", range, bin.shareRight(), bin.count()));
    }
    // As a score: higher is better.
    double calibration = 1 - score.expectedError();
    figures.add(new Figure("calibration", "all", calibration, score.count()));
    json.put("expected_calibration_error", score.expectedError());
    text.append(
            "expected calibration error "
                + fixed(score.expectedError(), 4)
                + " of "
                + score.count())
        .append('\n');
    return new Report(text.toString(), JsonText.of(json), figures);
  }
}
