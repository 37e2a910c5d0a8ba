package refrain.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import refrain.evaluate.Figure;

/** Prints what {@link LinksBench} measured. */
final class LinksTable {

  /** From which Jaccard index on, and the name of the column. */
  private record Band(String name, double from, double to) {

    boolean holds(double jaccard) {
      return from <= jaccard && jaccard < to;
    }
  }

  private static final List<Band> BANDS =
      List.of(
          new Band("all", 0, 2),
          new Band("<.35", 0, 0.35),
          new Band(".35-.5", 0.35, 0.5),
          new Band(".5-.7", 0.5, 0.7),
          new Band(".7-1", 0.7, 1),
          new Band("1", 1, 2));

  private final List<Set<String>> words;
  private final RaceText text = new RaceText();

  LinksTable(Race race, Path sentences, List<Set<String>> words) {
    this.words = words;
    long all = words.stream().mapToLong(Set::size).sum();
    text.line(
        "sentences %d of %s; %.1f different words each",
        words.size(), sentences.getFileName(), (double) all / words.size());
    text.rules(race, "from the sentences' characters to the pairs");
  }

  void add(Heat heat) {
    text.load(heat);
    Table speed =
        new Table(
            "contestant",
            "CPU-s a pass",
            "wall-s a pass",
            "sentences/CPU-s",
            "peak heap",
            "peak RSS");
    for (Entry e : heat.entries()) {
      speed.row(
          e.name(),
          Spread.of(e.passSeconds()).shown(),
          Spread.of(e.wallSeconds()).shown(),
          Spread.of(e.passSeconds(), s -> words.size() / s).shown(),
          RaceText.mebibytes(e.heap().peak()),
          RaceText.mebibytes(e.residentBytes()));
    }
    text.table(speed);
    text.line("");
    text.line("CPU-s / wall-s a pass, round by round");
    for (Entry e : heat.entries()) {
      List<String> cells = new ArrayList<>();
      for (int i = 0; i < e.passSeconds().size(); i++) {
        cells.add(
            String.format(
                Locale.ROOT, "%.2f / %.2f", e.passSeconds().get(i), e.wallSeconds().get(i)));
      }
      text.line("  %-22s %s", e.name(), String.join("   ", cells));
    }
    if (heat.entries().size() > 1) {
      String first = heat.entries().getFirst().name();
      for (Entry e : heat.entries().subList(1, heat.entries().size())) {
        text.line("times as fast as %s, CPU: %s %s", first, e.name(), heat.timesFirst(e).shown());
      }
    }
  }

  /** Which pairs each holds, and how many of them the others hold too. */
  void pairs(Map<String, PairSet> pairs) {
    text.line("");
    text.line(
        "Pairs of sentences held together, and the share of them that another holds too, by Jaccard");
    text.line("index of their words (the rivals verify .35 and more)");
    List<String> head = new ArrayList<>(List.of("pairs of", "also held by"));
    BANDS.forEach(b -> head.add(b.name()));
    Table table = new Table(head.toArray(String[]::new));
    pairs.forEach(
        (name, set) -> {
          List<PairSet> bands =
              BANDS.stream().map(b -> set.only(p -> b.holds(jaccard(p)))).toList();
          List<String> counts = new ArrayList<>(List.of(name, "(pairs)"));
          bands.forEach(b -> counts.add(Integer.toString(b.size())));
          table.row(counts.toArray(String[]::new));
          pairs.forEach(
              (other, theirs) -> {
                if (!other.equals(name)) {
                  List<String> cells = new ArrayList<>(List.of("", other));
                  bands.forEach(
                      b ->
                          cells.add(
                              b.size() == 0
                                  ? "-"
                                  : RaceText.fixed((double) b.sharedWith(theirs) / b.size(), 3)));
                  table.row(cells.toArray(String[]::new));
                }
              });
        });
    text.table(table);
  }

  private double jaccard(long pair) {
    Set<String> a = words.get(PairSet.first(pair));
    Set<String> b = words.get(PairSet.second(pair));
    long shared = a.stream().filter(b::contains).count();
    long all = a.size() + b.size() - shared;
    return all == 0 ? 0 : (double) shared / all;
  }

  void headGold() {
    text.line("");
    text.line("The same pairs against the gold groups");
    text.line("%-34s %9s %9s %9s", "contestant", "P", "R", "F1");
  }

  void gold(String name, List<Figure> figures) {
    StringBuilder cells = new StringBuilder();
    figures.stream()
        .limit(3)
        .forEach(
            f -> cells.append(String.format(Locale.ROOT, " %9s", RaceText.fixed(f.value(), 4))));
    text.line("%-34s%s", name, cells);
  }

  String text() {
    return text.toString();
  }
}
