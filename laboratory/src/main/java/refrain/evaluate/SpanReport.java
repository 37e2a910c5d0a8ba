package refrain.evaluate;

import static refrain.evaluate.Figure.fixed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/** Prints {@link SpanScore}s: the layout is that of the shared scorer. */
final class SpanReport {

  private final StringBuilder text = new StringBuilder();
  private final ObjectNode json = JsonText.object();
  private final List<Figure> figures = new ArrayList<>();

  static Report of(List<SpanScore> scores) {
    SpanReport report = new SpanReport();
    for (SpanScore score : scores) {
      ObjectNode role = report.json.putObject(score.role().key());
      report.add(role, score.role(), "exact", score.exact());
      report.add(role, score.role(), "begin", score.begin());
    }
    return new Report(report.text.toString(), JsonText.of(report.json), report.figures);
  }

  private void add(ObjectNode json, Role role, String kind, Hits hits) {
    json.putObject(kind)
        .put("P", hits.precision())
        .put("R", hits.recall())
        .put("F", hits.f1())
        .put("predicted", hits.predicted())
        .put("gold", hits.gold());
    String metric = "span " + kind;
    figures.add(new Figure(metric + " P", role.key(), hits.precision(), hits.gold()));
    figures.add(new Figure(metric + " R", role.key(), hits.recall(), hits.gold()));
    figures.add(new Figure(metric + " F1", role.key(), hits.f1(), hits.gold()));
    text.append(
        String.format(
            Locale.ROOT,
            "%-8s %-5s P %s R %s F1 %s  predicted %d gold %d\n",
            role.key(),
            kind,
            fixed(hits.precision(), 4),
            fixed(hits.recall(), 4),
            fixed(hits.f1(), 4),
            hits.predicted(),
            hits.gold()));
  }
}
