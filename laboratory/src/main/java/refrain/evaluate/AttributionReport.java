package refrain.evaluate;

import static java.util.Locale.ROOT;
import static refrain.evaluate.Figure.fixed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** Prints an {@link AttributionScore}: the layout is that of the shared scorer. */
final class AttributionReport {

  private static final List<Metric> ROWS =
      Arrays.stream(Metric.values()).filter(Metric::hasBothSides).toList();

  private final AttributionScore score;
  private final StringBuilder text = new StringBuilder();
  private final ObjectNode json = JsonText.object();
  private final List<Figure> figures = new ArrayList<>();

  private AttributionReport(AttributionScore score) {
    this.score = score;
  }

  /**
   * @param perDocument put one line for each document before the table
   */
  static Report of(AttributionScore score, boolean perDocument) {
    AttributionReport report = new AttributionReport(score);
    if (perDocument) {
      score.documents().forEach(report::addDocument);
    }
    report.line("documents %d, predicted %d", score.documents().size(), score.withPrediction());
    for (Kind kind : Kind.values()) {
      report.addKind(kind);
    }
    return new Report(report.text.toString(), JsonText.of(report.json), report.figures);
  }

  private void addDocument(DocumentScore d) {
    int width =
        d.doc().offsetByCodePoints(0, Math.min(60, d.doc().codePointCount(0, d.doc().length())));
    line(
        "%-60s gold %3d pred %3d relaxed %s content overlap %s",
        d.doc().substring(0, width),
        d.gold(),
        d.predicted(),
        fixed(d.relaxed(), 3),
        fixed(d.contentOverlap(), 3));
  }

  private void addKind(Kind kind) {
    Hits whole = score.hits(kind, Metric.EXACT_WHOLE);
    Hits found = score.hits(kind, Metric.FOUND);
    Hits sourceOk = score.hits(kind, Metric.SOURCE_OK);
    ObjectNode rows = json.putObject(kind.key());
    rows.put("gold", whole.gold()).put("pred", whole.predicted());
    line(
        "%n%s: gold %d, predicted %d, found %s, source_ok %s",
        kind.key().toUpperCase(ROOT),
        whole.gold(),
        whole.predicted(),
        fixed(found.recall(), 4),
        fixed(sourceOk.recall(), 4));
    line("%-18s %9s %9s %9s", "", "P", "R", "F1");
    ROWS.forEach(metric -> addRow(rows, metric.key(), kind, score.hits(kind, metric)));
    if (kind == Kind.ALL) {
      addSegments(rows);
    }
    addShare(rows, Metric.FOUND.key(), kind, found);
    addShare(rows, Metric.SOURCE_OK.key(), kind, sourceOk);
  }

  private void addSegments(ObjectNode rows) {
    SegmentScore s = score.segments();
    addRow(rows, "text cover", Kind.ALL, score.textCover());
    addRow(rows, "segment exact", Kind.ALL, s.exact());
    addRow(rows, "segment words", Kind.ALL, s.words());
    addRow(rows, "segment attributed", Kind.ALL, s.attributed());
    addShare(rows, "speaker accuracy", Kind.ALL, s.speaker());
    addShare(rows, "name accuracy", Kind.ALL, s.name());
    ObjectNode counts = rows.putObject("counts");
    Map<String, Hits> counted = new LinkedHashMap<>();
    counted.put("segment exact", s.exact());
    counted.put("segment words", s.words());
    counted.put("segment attributed", s.attributed());
    counted.put("speaker", s.speaker());
    counted.put("name", s.name());
    counted.forEach((k, h) -> counts.put(k + " n_p", h.predicted()).put(k + " n_g", h.gold()));
    Hits sourceWords = score.hits(Kind.ALL, Metric.OVERLAP_SOURCE);
    Hits sources = score.hits(Kind.ALL, Metric.EXACT_SOURCE);
    line(
        "mean words in a source: gold %s, predicted %s",
        fixed(Hits.ratio(sourceWords.gold(), sources.gold()), 2),
        fixed(Hits.ratio(sourceWords.predicted(), sources.predicted()), 2));
    line(
        "segments: gold %d, predicted %d, speaker accuracy %s of %d, name accuracy %s of %d",
        s.exact().gold(),
        s.exact().predicted(),
        fixed(s.speaker().recall(), 4),
        s.speaker().gold(),
        fixed(s.name().recall(), 4),
        s.name().gold());
  }

  private void addRow(ObjectNode rows, String name, Kind kind, Hits hits) {
    rows.putObject(name).put("P", hits.precision()).put("R", hits.recall()).put("F", hits.f1());
    figures.add(new Figure(name + " P", kind.key(), hits.precision(), hits.gold()));
    figures.add(new Figure(name + " R", kind.key(), hits.recall(), hits.gold()));
    figures.add(new Figure(name + " F1", kind.key(), hits.f1(), hits.gold()));
    line(
        "%-18s %9s %9s %9s",
        name, fixed(hits.precision(), 4), fixed(hits.recall(), 4), fixed(hits.f1(), 4));
  }

  private void addShare(ObjectNode rows, String name, Kind kind, Hits hits) {
    rows.put(name, hits.recall());
    figures.add(new Figure(name, kind.key(), hits.recall(), hits.gold()));
  }

  private void line(String format, Object... values) {
    text.append(String.format(ROOT, format.replace("%n", "\n"), values)).append('\n');
  }
}
