package refrain.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Every figure about the attributions of a set of documents.
 *
 * @param documents the documents that were scored, in order of name
 */
record AttributionScore(List<DocumentScore> documents) {

  private static final List<Metric> BOTH_SIDES =
      Arrays.stream(Metric.values()).filter(Metric::hasBothSides).toList();

  AttributionScore {
    documents = List.copyOf(documents);
  }

  /** How many of the documents were predicted. */
  long withPrediction() {
    return documents.stream().filter(DocumentScore::isPredicted).count();
  }

  Hits hits(Kind kind, Metric metric) {
    return measure(metric.key(), kind, d -> d.tally().hits(kind, metric)).total();
  }

  SegmentScore segments() {
    return documents.stream()
        .map(DocumentScore::segments)
        .reduce(SegmentScore.NONE, SegmentScore::plus);
  }

  Hits textCover() {
    return measure("text cover", Kind.ALL, DocumentScore::textCover).total();
  }

  /** What is measured on both sides for this kind of attribution, in the order of the table. */
  List<Measure> measures(Kind kind) {
    List<Measure> measures = new ArrayList<>();
    for (Metric metric : BOTH_SIDES) {
      measures.add(measure(metric.key(), kind, d -> d.tally().hits(kind, metric)));
    }
    if (kind == Kind.ALL) {
      measures.add(measure("text cover", kind, DocumentScore::textCover));
      measures.add(measure("segment exact", kind, d -> d.segments().exact()));
      measures.add(measure("segment words", kind, d -> d.segments().words()));
      measures.add(measure("segment attributed", kind, d -> d.segments().attributed()));
    }
    return measures;
  }

  /** The same figures about each publisher's documents, by its name. */
  SortedMap<String, AttributionScore> byPublisher() {
    SortedMap<String, List<DocumentScore>> groups = new TreeMap<>();
    documents.forEach(d -> groups.computeIfAbsent(d.publisher(), p -> new ArrayList<>()).add(d));
    SortedMap<String, AttributionScore> scores = new TreeMap<>();
    groups.forEach((publisher, some) -> scores.put(publisher, new AttributionScore(some)));
    return scores;
  }

  private Measure measure(String name, Kind kind, Function<DocumentScore, Hits> counted) {
    return new Measure(name, kind.key(), documents.stream().map(counted).toList());
  }
}
