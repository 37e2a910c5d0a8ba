package refrain.plant;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import refrain.domain.Report;

/** Keeps the first few cases of each sort of mistake, to be read by a person. */
final class Examples {

  private static final int USES = 4;

  private final int most;
  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, List<List<PlantedScorer.Use>>> kept = new TreeMap<>();
  private final Map<String, Integer> seen = new HashMap<>();

  /**
   * Keeps up to so many of each.
   *
   * @param reports where the texts are; empty if none are kept
   */
  Examples(int most, List<Report> reports) {
    this.most = most;
    reports.forEach(r -> texts.putIfAbsent(r.article().doc(), r.article().text()));
  }

  /** Keeps none. */
  static Examples none() {
    return new Examples(0, List.of());
  }

  void add(String mistake, List<PlantedScorer.Use> uses) {
    if (most > 0) {
      seen.merge(mistake, 1, Integer::sum);
      List<List<PlantedScorer.Use>> all = kept.computeIfAbsent(mistake, m -> new ArrayList<>());
      if (all.size() < most) {
        all.add(List.copyOf(uses.subList(0, Math.min(USES, uses.size()))));
      }
    }
  }

  /** Each sort of mistake with its cases, a line for each use. */
  String text() {
    StringBuilder out = new StringBuilder();
    kept.forEach(
        (mistake, cases) -> {
          out.append("\n").append(mistake).append(": ").append(seen.get(mistake)).append("\n");
          for (List<PlantedScorer.Use> uses : cases) {
            String mark = "- ";
            for (PlantedScorer.Use use : uses) {
              String text = texts.getOrDefault(use.doc(), "");
              out.append(mark).append(use.doc()).append("  ");
              out.append(use.kind().map(k -> PlantedScore.name(k) + "  ").orElse(""));
              out.append(text.isEmpty() ? use.span() : use.span().in(text).replace("\n", " "));
              out.append("\n");
              mark = "  ";
            }
          }
        });
    return out.toString();
  }
}
