package refrain.cli;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import refrain.domain.Dated;
import refrain.domain.Occurrence;
import refrain.domain.Refrain;
import refrain.domain.Report;

/** What has been told of one refrain so far, so that nothing is told twice. */
final class Told {

  private final Refrain refrain;
  private final Set<Dated> dates = new HashSet<>();
  private String last = "";
  private final Map<String, String> wordings = new HashMap<>();

  Told(Refrain refrain) {
    this.refrain = refrain;
  }

  /** How a further use of the statement before is told: in the same article or in another. */
  String again(Report report) {
    String article = report.article().doc();
    return article.equals(last) ? "again" : "also in " + report.article().outlet().orElse(article);
  }

  /** Takes note of where a use stands, after it was told. */
  void done(Report report) {
    last = report.article().doc();
  }

  /** When a report's words were said; the years that may fit are told the first time only. */
  String date(Report report) {
    Optional<Dated> said = report.saidOn();
    return said.isPresent() && !dates.add(said.get())
        ? Dates.brief(said.get().date())
        : Dates.of(report);
  }

  /** Why the words need not be shown: they are the lead's, or those of a use that was shown. */
  Optional<String> words(Occurrence use) {
    if (use.passage().equals(refrain.lead())) {
      return Optional.of("the lead wording");
    }
    if (Redlines.isSame(use.redline())) {
      return Optional.of("the same words");
    }
    Report report = use.passage().report();
    String here =
        report
            .saidOn()
            .map(d -> "on " + Dates.brief(d.date()))
            .orElse("in " + report.article().doc());
    String earlier =
        wordings.putIfAbsent(Printable.line(use.passage().text()).strip(), "worded as " + here);
    return Optional.ofNullable(earlier);
  }
}
