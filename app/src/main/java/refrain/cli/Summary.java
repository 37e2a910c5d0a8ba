package refrain.cli;

import java.util.ArrayList;
import java.util.List;
import refrain.domain.Findings;
import refrain.domain.Refrain;

/** What is said of findings in one line. */
final class Summary {

  private Summary() {}

  /** {@code 3 documents, 31 statements, 6 refrains}. */
  static String of(Findings findings, int documents, Choice choice) {
    return Counted.of(documents, "document")
        + ", "
        + Counted.of(findings.statements().size(), "statement")
        + ", "
        + Counted.of(choice.eligible(findings.refrains()).size(), "refrain");
  }

  /** What was found and is not shown, and how to see it. */
  static List<String> leftOut(Findings findings, Choice choice) {
    List<String> lines = new ArrayList<>();
    int eligible = choice.eligible(findings.refrains()).size();
    int shown = choice.of(findings.refrains()).size();
    if (shown < eligible) {
      lines.add(Counted.of(eligible - shown, "more refrain") + "; --top 0 shows all");
    }
    int templates = findings.refrains().size() - eligible;
    if (templates > 0) {
      lines.add(Counted.of(templates, "template") + " (boilerplate) left out; --templates shows");
    }
    return lines;
  }

  /** {@code 3 statements in 4 reports, 3 outlets · first …, last …}. */
  static String counts(Refrain refrain) {
    long statements = refrain.statements();
    long reports =
        refrain.occurrences().stream().map(o -> o.passage().report().id()).distinct().count();
    long outlets =
        refrain.occurrences().stream()
            .flatMap(o -> o.passage().report().article().outlet().stream())
            .distinct()
            .count();
    return Counted.of(statements, "statement")
        + " in "
        + Counted.of(reports, "report")
        + (outlets > 0 ? ", " + Counted.of(outlets, "outlet") : "")
        + " · "
        + Dates.range(refrain);
  }

  /** The lead wording, cut to a number of words. */
  static String lead(Refrain refrain, int words) {
    String[] all = Printable.line(refrain.lead().text()).strip().split(" ", -1);
    return all.length <= words
        ? String.join(" ", all)
        : String.join(" ", List.of(all).subList(0, words)) + " …";
  }
}
