package refrain.evaluate;

import static refrain.evaluate.Figure.fixed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/** Prints a {@link StatementsScore}. */
final class StatementsReport {

  private StatementsReport() {}

  static Report of(StatementsScore score) {
    StringBuilder text = new StringBuilder();
    ObjectNode json = JsonText.object();
    List<Figure> figures = new ArrayList<>();
    score
        .shares()
        .forEach(
            (metric, slices) -> {
              ObjectNode node = json.putObject(metric);
              slices.forEach(
                  (slice, of) -> {
                    double value = Hits.ratio(of[0], of[1]);
                    text.append(
                        String.format(
                            Locale.ROOT,
                            "%-18s %-14s %s  %d of %d\n",
                            metric,
                            slice,
                            fixed(value, 4),
                            of[0],
                            of[1]));
                    node.put(slice, value);
                    figures.add(new Figure(metric, slice, value, of[1]));
                  });
            });
    text.append("\n");
    score
        .hits()
        .forEach(
            (metric, hits) -> {
              text.append(
                  String.format(
                      Locale.ROOT,
                      "%-18s P %s R %s F1 %s  predicted %d, right %d, gold %d\n",
                      metric,
                      fixed(hits.precision(), 4),
                      fixed(hits.recall(), 4),
                      fixed(hits.f1(), 4),
                      hits.predicted(),
                      hits.rightPredicted(),
                      hits.gold()));
              json.putObject(metric)
                  .put("precision", hits.precision())
                  .put("recall", hits.recall())
                  .put("f1", hits.f1());
              figures.addAll(new Measure(metric, "all", List.of(hits)).figures());
            });
    return new Report(text.toString(), JsonText.of(json), figures);
  }
}
