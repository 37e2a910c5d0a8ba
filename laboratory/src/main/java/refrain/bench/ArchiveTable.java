package refrain.bench;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import refrain.plant.PlantedStock;

/** The figures of an archive, in words and a table. */
final class ArchiveTable {

  private final StringBuilder text = new StringBuilder();
  private final long reports;

  ArchiveTable(PlantedStock stock, int asked, int clients, int seconds, int pause) {
    reports = stock.documents().stream().mapToLong(d -> d.reports().size()).sum();
    text.append(Machine.described());
    text.append(
        String.format(
            Locale.ROOT,
            "command   ./lab bench archive --reports %d --clients %d --seconds %d --pause %d%n"
                + "load      %.1f processes before it began%n%n",
            asked,
            clients,
            seconds,
            pause,
            Machine.load()));
    row("documents", String.format(Locale.ROOT, "%,d", stock.documents().size()));
    row("reports", String.format(Locale.ROOT, "%,d", reports));
    row("statements", String.format(Locale.ROOT, "%,d", stock.findings().statements().size()));
    row("refrains", String.format(Locale.ROOT, "%,d", stock.findings().refrains().size()));
    row(
        "characters of text",
        String.format(
            Locale.ROOT,
            "%,d",
            stock.documents().stream().mapToLong(d -> d.article().text().length()).sum()));
  }

  private void row(String what, String value) {
    text.append(String.format(Locale.ROOT, "%-38s %s%n", what, value));
  }

  void added(List<Double> millis, long bytes) {
    row("to add a document, with its commit", spread(millis));
    row("documents a second", number(1000 * millis.size() / sum(millis)));
    row("reports a second", number(1000 * reports / sum(millis)));
    row("bytes a report, before concluding", number((double) bytes / reports));
  }

  private static double sum(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).sum();
  }

  void concluded(double millis) {
    row("to write all conclusions", number(millis / 1000) + " s");
  }

  void held(long bytes, List<Double> opened) {
    row("bytes a report", number((double) bytes / reports));
    row("file", String.format(Locale.ROOT, "%,d MiB", bytes >> 20));
    row("to open, and say what it holds", spread(opened));
  }

  void equal(int compared) {
    row("answers equal to those of a scan", compared + " of " + compared);
  }

  void visited(Visitors.Visited visited) {
    row("added meanwhile", visited.added().size() + " documents, each " + spread(visited.added()));
    Table table =
        new Table("page", "alone ms", "visits", "errors", "median ms", "99th ms", "most ms");
    for (String kind : new TreeSet<>(visited.millis().keySet())) {
      row(
          table,
          kind,
          visited.alone().getOrDefault(kind, List.of(0.0)),
          visited.errors().getOrDefault(kind, 0),
          visited.millis().getOrDefault(kind, List.of()));
    }
    if (visited.millis().isEmpty()) {
      text.append("no page was answered in time\n");
      return;
    }
    row(
        table,
        "all",
        visited.alone().values().stream().flatMap(List::stream).toList(),
        visited.errors().values().stream().mapToInt(Integer::intValue).sum(),
        visited.millis().values().stream().flatMap(List::stream).toList());
    text.append('\n').append(table.text());
  }

  private static void row(
      Table table, String what, List<Double> alone, int errors, List<Double> millis) {
    table.row(
        what,
        number(quantile(alone, 0.5)),
        Integer.toString(millis.size()),
        Integer.toString(errors),
        number(quantile(millis, 0.5)),
        number(quantile(millis, 0.99)),
        number(quantile(millis, 1)));
  }

  String text() {
    return text.toString();
  }

  private static String spread(List<Double> millis) {
    return millis.isEmpty()
        ? "-"
        : "median "
            + number(quantile(millis, 0.5))
            + " ms, 99th "
            + number(quantile(millis, 0.99))
            + " ms, most "
            + number(quantile(millis, 1))
            + " ms";
  }

  /** The least value that so large a part of them does not exceed. */
  private static double quantile(List<Double> values, double part) {
    List<Double> sorted = values.stream().sorted().toList();
    int at = (int) Math.ceil(part * sorted.size()) - 1;
    return sorted.get(Math.clamp(at, 0, sorted.size() - 1));
  }

  private static String number(double value) {
    return String.format(
        Locale.ROOT, value >= 100 ? "%,.0f" : value >= 10 ? "%.1f" : "%.2f", value);
  }
}
