package refrain.evaluate;

import static java.util.Locale.ROOT;
import static refrain.evaluate.Figure.fixed;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Prints by how much one system is better than another, and whether that could be chance. */
final class ComparisonReport {

  private final StringBuilder text = new StringBuilder();
  private final ObjectNode json = JsonText.object();
  private final Resampling resampling;

  private ComparisonReport(Resampling resampling) {
    this.resampling = resampling;
  }

  /**
   * @param first what one system reaches
   * @param second what the other reaches, the same measures on the same documents
   */
  static Report of(List<Measure> first, List<Measure> second) {
    Resampling resampling = new Resampling(first.getFirst().documents().size());
    ComparisonReport report = new ComparisonReport(resampling);
    report.line("%-20s %-9s %9s %9s %9s", "F1", "", "A", "B", "B - A");
    for (int i = 0; i < first.size(); i++) {
      report.add(first.get(i), second.get(i));
    }
    report.line("%n%s", resampling.note());
    report.line("no difference shown where they hold 0: choose by something else");
    return new Report(report.text.toString(), JsonText.of(report.json), List.of());
  }

  private void add(Measure a, Measure b) {
    double gain = b.total().f1() - a.total().f1();
    Interval interval = resampling.ofGain(a, b);
    line(
        "%-20s %-9s %9s %9s %9s  [%s, %s]  %s",
        a.metric(),
        a.slice(),
        fixed(a.total().f1(), 4),
        fixed(b.total().f1(), 4),
        signed(gain),
        signed(interval.from()),
        signed(interval.to()),
        interval.holdsZero() ? "no difference shown" : gain > 0 ? "B is better" : "A is better");
    ObjectNode row = json.withObject("/" + a.metric()).putObject(a.slice());
    row.put("A", a.total().f1()).put("B", b.total().f1()).put("gain", gain);
    row.putArray("gain interval").add(interval.from()).add(interval.to());
  }

  private static String signed(double value) {
    String digits = fixed(value, 4);
    return digits.startsWith("-") ? digits : "+" + digits;
  }

  private void line(String format, Object... values) {
    text.append(String.format(ROOT, format.replace("%n", "\n"), values)).append('\n');
  }
}
