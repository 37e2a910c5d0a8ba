package refrain.evaluate;

import static refrain.evaluate.Figure.fixed;

import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Prints a {@link LinksScore}: the layout is that of the shared scorer. */
final class LinksReport {

  private LinksReport() {}

  static Report of(LinksScore score) {
    StringBuilder text = new StringBuilder();
    ObjectNode json =
        JsonText.object()
            .put("recall", score.recall())
            .put("precision", score.precision())
            .put("pair_recall", score.pairRecall());
    ArrayNode rows = json.putArray("rows");
    for (FamilyScore family : score.families()) {
      rows.addArray()
          .add(family.id())
          .add(family.recall())
          .add(family.precision())
          .add(family.occurrences());
      text.append(
          String.format(
              Locale.ROOT,
              "%-42s n=%3d recall %s precision %s  %s\n",
              family.id(),
              family.occurrences(),
              fixed(family.recall(), 3),
              fixed(family.precision(), 3),
              family.refrain().map(LinksReport::lead).orElse("-")));
    }
    text.append(
        String.format(
            Locale.ROOT,
            "families %d macro recall %s macro precision %s pair recall %s (%d/%d)\n",
            score.families().size(),
            fixed(score.recall(), 3),
            fixed(score.precision(), 3),
            fixed(score.pairRecall(), 3),
            score.found(),
            score.pairs()));
    long families = score.families().size();
    return new Report(
        text.toString(),
        JsonText.of(json),
        List.of(
            new Figure("refrain recall", "all", score.recall(), families),
            new Figure("refrain precision", "all", score.precision(), families),
            new Figure("refrain pair recall", "all", score.pairRecall(), score.pairs())));
  }

  private static String lead(Family refrain) {
    return cut(refrain.lead().orElse(refrain.id()));
  }

  /** The first 70 code points of a wording. */
  static String cut(String lead) {
    int shown = Math.min(70, lead.codePointCount(0, lead.length()));
    return lead.substring(0, lead.offsetByCodePoints(0, shown));
  }
}
