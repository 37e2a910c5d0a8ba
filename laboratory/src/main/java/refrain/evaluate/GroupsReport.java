package refrain.evaluate;

import static refrain.evaluate.Figure.fixed;

import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Prints a {@link GroupsScore}. */
final class GroupsReport {

  private static final int SHOWN = 10;

  private GroupsReport() {}

  static Report of(GroupsScore score) {
    Hits pairs = score.pairs();
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "pairs  P %s R %s F1 %s  predicted %d, right %d, gold %d\n",
            fixed(pairs.precision(), 4),
            fixed(pairs.recall(), 4),
            fixed(pairs.f1(), 4),
            pairs.predicted(),
            pairs.rightPredicted(),
            pairs.gold()));
    ObjectNode json =
        JsonText.object()
            .put("precision", pairs.precision())
            .put("recall", pairs.recall())
            .put("f1", pairs.f1())
            .put("predicted", pairs.predicted())
            .put("right", pairs.rightPredicted())
            .put("gold", pairs.gold());
    add("wrong", "refrain", score.wrong(), text, json);
    add("missed", "group", score.missed(), text, json);
    return new Report(
        text.toString(), JsonText.of(json), new Measure("pairs", "all", List.of(pairs)).figures());
  }

  private static void add(
      String what,
      String whose,
      List<GroupsScore.Fault> faults,
      StringBuilder text,
      ObjectNode json) {
    ArrayNode rows = json.putArray(what);
    for (GroupsScore.Fault fault : faults) {
      rows.addArray().add(fault.name()).add(fault.sentences()).add(fault.pairs());
    }
    if (!faults.isEmpty()) {
      text.append("\n").append(what).append("  sentences  ").append(whose).append("\n");
    }
    for (GroupsScore.Fault fault : faults.subList(0, Math.min(SHOWN, faults.size()))) {
      text.append(
          String.format(
              Locale.ROOT,
              "%" + what.length() + "d  %9d  %s\n",
              fault.pairs(),
              fault.sentences(),
              LinksReport.cut(fault.name())));
    }
  }
}
