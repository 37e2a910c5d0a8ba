package refrain.evaluate;

import static java.util.Locale.ROOT;
import static refrain.evaluate.Figure.fixed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** Prints an {@link AttributionScore}: the layout is that of the shared scorer. */
final class AttributionReport {

  private final AttributionScore score;
  private final Optional<Resampling> resampling;
  private final StringBuilder text = new StringBuilder();
  private final ObjectNode json = JsonText.object();
  private final List<Figure> figures = new ArrayList<>();

  private AttributionReport(AttributionScore score, Set<Setting> settings) {
    this.score = score;
    resampling = Resampling.of(settings, score.documents().size());
  }

  static Report of(AttributionScore score, Set<Setting> settings) {
    AttributionReport report = new AttributionReport(score, settings);
    if (settings.contains(Setting.BY_DOCUMENT)) {
      score.documents().forEach(report::addDocument);
    }
    report.line("documents %d, predicted %d", score.documents().size(), score.withPrediction());
    for (Kind kind : Kind.values()) {
      report.addKind(kind);
    }
    if (settings.contains(Setting.BY_PUBLISHER)) {
      report.addPublishers();
    }
    report.resampling.ifPresent(r -> report.line("%n%s", r.note()));
    return new Report(report.text.toString(), JsonText.of(report.json), report.figures);
  }

  private void addDocument(DocumentScore d) {
    int width =
        d.doc().offsetByCodePoints(0, Math.min(60, d.doc().codePointCount(0, d.doc().length())));
    Hits whole = d.tally().hits(Kind.ALL, Metric.EXACT_WHOLE);
    line(
        "%-60s gold %3d pred %3d relaxed %s content overlap %s",
        d.doc().substring(0, width),
        whole.gold(),
        whole.predicted(),
        fixed(d.tally().hits(Kind.ALL, Metric.RELAXED).f1(), 3),
        fixed(d.tally().hits(Kind.ALL, Metric.OVERLAP_CONTENT).f1(), 3));
  }

  private void addPublishers() {
    ObjectNode publishers = json.putObject("publishers");
    line(
        "%n%-24s %9s %9s %9s %9s %11s",
        "publisher", "articles", "gold", "relaxed", "whole", "attributed");
    score
        .byPublisher()
        .forEach(
            (publisher, some) -> {
              Hits relaxed = some.hits(Kind.ALL, Metric.RELAXED);
              Hits whole = some.hits(Kind.ALL, Metric.EXACT_WHOLE);
              Hits attributed = some.segments().attributed();
              ObjectNode row = publishers.putObject(publisher);
              row.put("articles", some.documents().size()).put("gold", whole.gold());
              row.put("relaxed", relaxed.f1()).put("exact whole", whole.f1());
              row.put("segment attributed", attributed.f1());
              line(
                  "%-24s %9d %9d %9s %9s %11s",
                  publisher,
                  some.documents().size(),
                  whole.gold(),
                  fixed(relaxed.f1(), 4),
                  fixed(whole.f1(), 4),
                  attributed.gold() == 0 ? "-" : fixed(attributed.f1(), 4));
            });
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
    score.measures(kind).forEach(measure -> addRow(rows, measure));
    if (kind == Kind.ALL) {
      addSegments(rows);
    }
    addShare(rows, Metric.FOUND.key(), kind, found);
    addShare(rows, Metric.SOURCE_OK.key(), kind, sourceOk);
  }

  private void addSegments(ObjectNode rows) {
    SegmentScore s = score.segments();
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

  private void addRow(ObjectNode rows, Measure measure) {
    Hits hits = measure.total();
    ObjectNode row = rows.putObject(measure.metric());
    row.put("P", hits.precision()).put("R", hits.recall()).put("F", hits.f1());
    figures.addAll(measure.figures());
    Optional<Interval> interval = resampling.map(r -> r.ofF1(measure));
    interval.ifPresent(i -> row.putArray("F interval").add(i.from()).add(i.to()));
    line(
        "%-18s %9s %9s %9s%s",
        measure.metric(),
        fixed(hits.precision(), 4),
        fixed(hits.recall(), 4),
        fixed(hits.f1(), 4),
        interval.map(i -> "  " + i.text()).orElse(""));
  }

  private void addShare(ObjectNode rows, String name, Kind kind, Hits hits) {
    rows.put(name, hits.recall());
    figures.add(new Figure(name, kind.key(), hits.recall(), hits.gold()));
  }

  private void line(String format, Object... values) {
    text.append(String.format(ROOT, format.replace("%n", "\n"), values)).append('\n');
  }
}
