package refrain.plant;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import refrain.domain.LinkKind;
import refrain.plant.PlantedScore.Links;
import refrain.plant.PlantedScore.Passages;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Prints runs of different sizes side by side, and each as a line of JSON. */
public final class PlantReport {

  private static final int NAME = 34;
  private static final int CELL = 15;

  private final List<PlantRun> runs;
  private final StringBuilder text = new StringBuilder();

  private PlantReport(List<PlantRun> runs) {
    this.runs = runs;
  }

  /** A table for people: a column for each run. */
  public static String text(List<PlantRun> runs) {
    return new PlantReport(runs).table();
  }

  private String table() {
    row("statements", r -> String.format(Locale.ROOT, "%,d", r.reports()));
    row("words", r -> String.format(Locale.ROOT, "%,d", r.words()));
    head("Planted passages: linked with their family / by the right kind");
    for (Plan plan : Plan.values()) {
      if (plan != Plan.BOILERPLATE) {
        row(PlantedScore.name(plan), r -> passages(plan(r, plan)));
      }
    }
    row("all", r -> passages(r.score().links()));
    row("boilerplate in refrain / template", r -> passages(plan(r, Plan.BOILERPLATE)));
    head("Found links: between passages of one family / by the right kind");
    for (LinkKind kind : LinkKind.values()) {
      row(PlantedScore.name(kind), r -> links(kind(r, kind)));
    }
    row("all", r -> links(r.score().allKinds()));
    head("Found refrains that are no template");
    row("number", r -> String.format(Locale.ROOT, "%,d", r.score().refrains().found()));
    row("one family each", r -> share(r.score().refrains().pure(), r.score().refrains().found()));
    row(
        "nothing planted",
        r -> share(r.score().refrains().byChance(), r.score().refrains().found()));
    row(
        "occurrences of one family",
        r -> share(r.score().refrains().planted(), r.score().refrains().occurrences()));
    row("templates", r -> String.format(Locale.ROOT, "%,d", r.score().refrains().templates()));
    row(
        "templates of boilerplate",
        r -> share(r.score().refrains().boilerplate(), r.score().refrains().templates()));
    head("Linking");
    row("wall seconds", r -> number(median(r.wallSeconds())));
    row("CPU seconds", r -> number(median(r.cpuSeconds())));
    row("times", r -> Integer.toString(r.wallSeconds().size()));
    row("wall µs a statement", r -> number(median(r.wallSeconds()) * 1e6 / r.reports()));
    row("CPU µs a statement", r -> number(median(r.cpuSeconds()) * 1e6 / r.reports()));
    row("heap: corpus MiB", r -> mebibytes(r.corpusBytes()));
    row("heap: findings MiB", r -> mebibytes(r.findingsBytes()));
    row("heap: most after collection MiB", r -> mebibytes(r.liveBytes()));
    row("heap: peak MiB", r -> mebibytes(r.peakBytes()));
    row(
        "live bytes a statement",
        r -> number((double) (r.liveBytes() - r.corpusBytes()) / r.reports()));
    row(
        "resident peak so far MiB",
        r -> r.residentBytes().isEmpty() ? "-" : mebibytes(r.residentBytes().getAsLong()));
    return text.toString();
  }

  private void head(String words) {
    text.append("\n").append(words).append("\n");
  }

  private void row(String name, Function<PlantRun, String> cell) {
    StringBuilder line =
        new StringBuilder(name).append(" ".repeat(Math.max(1, NAME - name.length())));
    for (PlantRun run : runs) {
      String value = cell.apply(run);
      line.append(" ".repeat(Math.max(1, CELL - value.length()))).append(value);
    }
    text.append(line).append("\n");
  }

  private static Passages plan(PlantRun run, Plan plan) {
    return run.score().plans().getOrDefault(plan, new Passages(0, 0, 0));
  }

  private static Links kind(PlantRun run, LinkKind kind) {
    return run.score().kinds().getOrDefault(kind, new Links(0, 0, 0));
  }

  private static String passages(Passages p) {
    return two(p.found(), p.right(), p.planted());
  }

  private static String links(Links l) {
    return two(l.planted(), l.right(), l.found());
  }

  private static String two(long a, long b, long of) {
    return of == 0
        ? "-"
        : String.format(Locale.ROOT, "%.3f / %.3f", (double) a / of, (double) b / of);
  }

  private static String share(long part, long whole) {
    return whole == 0 ? "-" : String.format(Locale.ROOT, "%.4f", (double) part / whole);
  }

  private static String number(double value) {
    return String.format(
        Locale.ROOT, value < 10 ? "%,.2f" : value < 100 ? "%,.1f" : "%,.0f", value);
  }

  private static String mebibytes(long bytes) {
    return String.format(Locale.ROOT, "%,d", bytes >> 20);
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  /** One run as one line of JSON, without a line end. */
  public static String json(PlantRun run) {
    ObjectNode out = JsonMapper.shared().createObjectNode();
    out.put("statements", run.reports()).put("words", run.words());
    ObjectNode plans = out.putObject("planted");
    List<Plan> all = new ArrayList<>(List.of(Plan.values()));
    for (Plan plan : all) {
      Passages p = plan(run, plan);
      plans
          .putObject(PlantedScore.name(plan))
          .put("passages", p.planted())
          .put("found", p.found())
          .put("right", p.right());
    }
    ObjectNode kinds = out.putObject("links");
    run.score()
        .kinds()
        .forEach(
            (kind, l) ->
                kinds
                    .putObject(PlantedScore.name(kind))
                    .put("found", l.found())
                    .put("planted", l.planted())
                    .put("right", l.right()));
    PlantedScore.Refrains r = run.score().refrains();
    out.putObject("refrains")
        .put("found", r.found())
        .put("pure", r.pure())
        .put("by_chance", r.byChance())
        .put("occurrences", r.occurrences())
        .put("planted", r.planted())
        .put("templates", r.templates())
        .put("boilerplate", r.boilerplate());
    run.wallSeconds().forEach(out.putArray("wall_seconds")::add);
    run.cpuSeconds().forEach(out.putArray("cpu_seconds")::add);
    out.put("corpus_bytes", run.corpusBytes())
        .put("findings_bytes", run.findingsBytes())
        .put("live_bytes", run.liveBytes())
        .put("peak_bytes", run.peakBytes());
    run.residentBytes().ifPresent(bytes -> out.put("resident_bytes", bytes));
    return out.toString();
  }
}
