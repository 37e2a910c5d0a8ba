package refrain.evaluate;

import java.util.List;

/**
 * A figure with a precision and a recall, counted document by document.
 *
 * @param metric what is measured, such as {@code relaxed}
 * @param slice of which items, such as {@code all} or {@code direct}
 * @param documents what was counted in each document, in the order of gold
 */
record Measure(String metric, String slice, List<Hits> documents) {

  Measure {
    documents = List.copyOf(documents);
  }

  /** What was counted in all documents together. */
  Hits total() {
    return documents.stream().reduce(Hits.NONE, Hits::plus);
  }

  List<Figure> figures() {
    Hits hits = total();
    return List.of(
        new Figure(metric + " P", slice, hits.precision(), hits.gold()),
        new Figure(metric + " R", slice, hits.recall(), hits.gold()),
        new Figure(metric + " F1", slice, hits.f1(), hits.gold()));
  }
}
