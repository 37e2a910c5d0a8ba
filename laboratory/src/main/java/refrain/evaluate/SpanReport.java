package refrain.evaluate;

import static refrain.evaluate.Figure.fixed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** Prints {@link SpanScore}s: the layout is that of the shared scorer. */
final class SpanReport {

  private final StringBuilder text = new StringBuilder();
  private final ObjectNode json = JsonText.object();
  private final List<Figure> figures = new ArrayList<>();

  private final Optional<Resampling> resampling;

  private SpanReport(Optional<Resampling> resampling) {
    this.resampling = resampling;
  }

  static Report of(List<SpanScore> scores, Set<Setting> settings) {
    int documents = scores.getFirst().exact().documents().size();
    SpanReport report = new SpanReport(Resampling.of(settings, documents));
    for (SpanScore score : scores) {
      ObjectNode role = report.json.putObject(score.role().key());
      report.add(role, "exact", score.exact());
      report.add(role, "begin", score.begin());
    }
    report.resampling.ifPresent(r -> report.text.append("\n" + r.note() + "\n"));
    return new Report(report.text.toString(), JsonText.of(report.json), report.figures);
  }

  private void add(ObjectNode role, String kind, Measure measure) {
    Hits hits = measure.total();
    ObjectNode row = role.putObject(kind);
    row.put("P", hits.precision())
        .put("R", hits.recall())
        .put("F", hits.f1())
        .put("predicted", hits.predicted())
        .put("gold", hits.gold());
    figures.addAll(measure.figures());
    Optional<Interval> interval = resampling.map(r -> r.ofF1(measure));
    interval.ifPresent(i -> row.putArray("F interval").add(i.from()).add(i.to()));
    text.append(
        String.format(
            Locale.ROOT,
            "%-8s %-5s P %s R %s F1 %s  predicted %d gold %d%s\n",
            measure.slice(),
            kind,
            fixed(hits.precision(), 4),
            fixed(hits.recall(), 4),
            fixed(hits.f1(), 4),
            hits.predicted(),
            hits.gold(),
            interval.map(i -> "  " + i.text()).orElse("")));
  }
}
