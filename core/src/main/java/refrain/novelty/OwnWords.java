package refrain.novelty;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import refrain.domain.Id;
import refrain.domain.Report;
import refrain.domain.Span;

/**
 * The words that are a speaker's own: what he repeats of others in quotation marks is left out, and
 * reports that stand inside others are not judged by themselves.
 */
final class OwnWords {

  private final Map<Id, Report> reports = new TreeMap<>();
  private final Map<Id, List<Span>> others = new HashMap<>();

  /** The own words in these reports; a report given twice counts once. */
  OwnWords(List<Report> given) {
    Map<Id, Report> all = new TreeMap<>();
    given.forEach(r -> all.putIfAbsent(r.id(), r));
    all.forEach(
        (id, r) -> {
          Optional<Id> outer = r.attribution().within();
          if (outer.isEmpty()) {
            reports.put(id, r);
          }
          while (outer.isPresent()) {
            others
                .computeIfAbsent(outer.get(), k -> new ArrayList<>())
                .addAll(r.attribution().quotation().quoted());
            outer =
                Optional.ofNullable(all.get(outer.get())).flatMap(o -> o.attribution().within());
          }
        });
  }

  /** The reports that stand in no other, in the order of their ids. */
  List<Report> reports() {
    return List.copyOf(reports.values());
  }

  /** The own parts of a report's content, in order, none empty. */
  List<Span> of(Report report) {
    List<Span> cuts = new ArrayList<>(others.getOrDefault(report.id(), List.of()));
    cuts.sort(null);
    List<Span> out = new ArrayList<>();
    for (Span piece : report.attribution().quotation().content()) {
      int at = piece.begin();
      for (Span cut : cuts) {
        if (cut.overlaps(new Span(at, Math.max(at, piece.end())))) {
          if (cut.begin() > at) {
            out.add(new Span(at, cut.begin()));
          }
          at = Math.max(at, cut.end());
        }
      }
      if (at < piece.end()) {
        out.add(new Span(at, piece.end()));
      }
    }
    return out;
  }
}
