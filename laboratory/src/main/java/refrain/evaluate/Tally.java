package refrain.evaluate;

import java.util.EnumMap;
import java.util.Map;

/** Counts what is right and what there is, for all attributions and for each kind. */
final class Tally {

  private final Map<Kind, Map<Metric, Hits>> counts = new EnumMap<>(Kind.class);

  Tally() {
    for (Kind kind : Kind.values()) {
      counts.put(kind, new EnumMap<>(Metric.class));
    }
  }

  /** So many items of this side are right. */
  void right(Metric metric, Side side, Kind kind, int amount) {
    add(
        metric,
        kind,
        side == Side.PREDICTED ? new Hits(amount, 0, 0, 0) : new Hits(0, 0, amount, 0));
  }

  /** There are so many items on this side. */
  void total(Metric metric, Side side, Kind kind, int amount) {
    add(
        metric,
        kind,
        side == Side.PREDICTED ? new Hits(0, amount, 0, 0) : new Hits(0, 0, 0, amount));
  }

  Hits hits(Kind kind, Metric metric) {
    return counts(kind).getOrDefault(metric, Hits.NONE);
  }

  private void add(Metric metric, Kind kind, Hits hits) {
    counts(Kind.ALL).merge(metric, hits, Hits::plus);
    counts(kind).merge(metric, hits, Hits::plus);
  }

  private Map<Metric, Hits> counts(Kind kind) {
    Map<Metric, Hits> ofKind = counts.get(kind);
    if (ofKind == null) {
      throw new IllegalArgumentException("no counts for kind " + kind);
    }
    return ofKind;
  }
}
