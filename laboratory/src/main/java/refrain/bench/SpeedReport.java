package refrain.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import refrain.evaluate.Figure;

/** Prints what a race found, as aligned tables. */
final class SpeedReport {

  private static final int TOKENS = 300;

  private final Race race;
  private final Sample sample;
  private final RaceText text = new RaceText();
  private final Set<String> scored = new LinkedHashSet<>();

  SpeedReport(Race race, Sample sample) {
    this.race = race;
    this.sample = sample;
    text.line(
        "articles  %d of %s: %d words, %d tokens",
        sample.files().size(),
        sample.folder().toAbsolutePath().normalize().getFileName(),
        sample.words(),
        sample.tokens());
    text.rules(race, "one worker each");
  }

  void add(Heat heat) {
    text.load(heat);
    Table speed =
        new Table(
            "contestant",
            "articles/CPU-s",
            "of 300 tokens/CPU-s",
            "words/CPU-s",
            "found",
            "ready CPU-s",
            "peak heap",
            "peak RSS");
    Table rounds = new Table(roundNames());
    for (Entry e : heat.entries()) {
      speed.row(
          e.name(),
          rate(e, sample.files().size()),
          rate(e, (double) sample.tokens() / TOKENS),
          rate(e, (double) sample.words()),
          Long.toString(e.found()),
          RaceText.fixed(e.readySeconds(), 1),
          RaceText.mebibytes(e.heap().peak()),
          RaceText.mebibytes(e.residentBytes()));
      List<String> cells = new ArrayList<>(List.of(e.name()));
      e.passSeconds().forEach(s -> cells.add(RaceText.fixed(s, 3)));
      rounds.row(cells.toArray(String[]::new));
    }
    text.table(speed);
    text.line("");
    text.line("CPU-s a pass, round by round");
    text.table(rounds);
    if (heat.entries().size() > 1) {
      String first = heat.entries().getFirst().name();
      text.line("");
      Table times = new Table("times as fast as " + first, "");
      for (Entry e : heat.entries().subList(1, heat.entries().size())) {
        times.row(e.name(), heat.timesFirst(e).shown());
      }
      text.table(times);
    }
  }

  /** Begins the part on how good the answers are. */
  void heading(Path gold) throws IOException {
    text.line("");
    text.line("The same answers scored against the gold of the same %d articles", lines(gold));
    text.line("");
    text.line(
        "%-24s %9s %9s %9s %9s %9s %9s %9s %9s",
        "", "relaxed", "relaxed", "whole", "segment", "segment", "source", "cue", "content");
    text.line(
        "%-24s %9s %9s %9s %9s %9s %9s %9s %9s",
        "contestant", "F1", "recall", "exact", "exact", "attrib.", "span", "span", "span");
  }

  /** Scores, in the order of {@link Quality#FIGURES}; each contestant once. */
  void add(String name, List<Figure> figures) {
    if (scored.add(name)) {
      StringBuilder cells = new StringBuilder();
      figures.forEach(
          f -> cells.append(String.format(Locale.ROOT, " %9s", RaceText.fixed(f.value(), 4))));
      text.line("%-24s%s", name, cells);
    }
  }

  String text() {
    return text.toString();
  }

  private String[] roundNames() {
    List<String> names = new ArrayList<>(List.of("contestant"));
    for (int i = 1; i <= race.rounds(); i++) {
      names.add("round " + i);
    }
    return names.toArray(String[]::new);
  }

  private static String rate(Entry e, double amount) {
    return Spread.of(e.passSeconds(), seconds -> amount / seconds).shown();
  }

  private static long lines(Path file) throws IOException {
    return Files.readAllLines(file).size();
  }
}
