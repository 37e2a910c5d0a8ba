package refrain.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import refrain.domain.Id;
import refrain.domain.Report;
import refrain.domain.Span;
import refrain.words.Words;

/**
 * Gives every word of nested reports to one of them, so that none counts twice: what a speaker
 * repeats of others in quotation marks is theirs, what he tells of them in his own words is his.
 */
final class Shares {

  // Fewer words in quotation marks are a name or a term, not a passage.
  private static final int FEWEST_WORDS = 4;

  private final Map<Id, List<Span>> taken = new HashMap<>();
  private final Map<Id, Report> reports = new TreeMap<>();

  /** The shares of these reports; one given twice counts once. */
  Shares(List<Report> given) {
    Map<Id, Report> all = new TreeMap<>();
    given.forEach(r -> all.putIfAbsent(r.id(), r));
    all.forEach(
        (id, r) -> {
          if (r.attribution().within().isEmpty()) {
            reports.put(id, r);
            return;
          }
          List<Span> own = quoted(r);
          if (!own.isEmpty()) {
            reports.put(id, r);
            Optional<Id> outer = r.attribution().within();
            while (outer.isPresent()) {
              taken.computeIfAbsent(outer.get(), k -> new ArrayList<>()).addAll(own);
              outer =
                  Optional.ofNullable(all.get(outer.get())).flatMap(o -> o.attribution().within());
            }
          }
        });
    taken.values().forEach(spans -> spans.sort(null));
  }

  /** The reports that have words of their own, each once. */
  List<Report> reports() {
    return new ArrayList<>(reports.values());
  }

  /** The parts of a report's content that are its own, in order, none empty. */
  List<Span> of(Report report) {
    List<Span> content =
        report.attribution().within().isEmpty()
            ? report.attribution().quotation().content()
            : quoted(report);
    List<Span> cuts = cutFrom(report);
    return cuts.isEmpty() ? content : without(content, cuts);
  }

  private static List<Span> quoted(Report report) {
    String text = report.article().text();
    return report.attribution().quotation().quoted().stream()
        .filter(s -> Words.of(text, List.of(s)).words().size() >= FEWEST_WORDS)
        .toList();
  }

  private static List<Span> without(List<Span> content, List<Span> cuts) {
    List<Span> out = new ArrayList<>();
    int first = 0;
    for (Span piece : content) {
      while (first < cuts.size() && cuts.get(first).end() <= piece.begin()) {
        first++;
      }
      int at = piece.begin();
      for (int c = first; c < cuts.size() && cuts.get(c).begin() < piece.end(); c++) {
        if (cuts.get(c).begin() > at) {
          out.add(new Span(at, cuts.get(c).begin()));
        }
        at = Math.max(at, cuts.get(c).end());
      }
      if (at < piece.end()) {
        out.add(new Span(at, piece.end()));
      }
    }
    return out;
  }

  /** The parts of a report's content that are words of others, in order. */
  List<Span> cutFrom(Report report) {
    return taken.getOrDefault(report.id(), List.of());
  }
}
