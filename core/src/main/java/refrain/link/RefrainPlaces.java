package refrain.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import refrain.domain.Id;
import refrain.domain.Occurrence;
import refrain.domain.Passage;
import refrain.domain.Refrain;
import refrain.domain.Span;

/** Where refrains are used. */
final class RefrainPlaces {

  // By the report's id.
  private final Map<Id, List<Placed>> places = new HashMap<>();

  /** A use of a refrain. */
  private record Placed(Span span, Id refrain) {}

  RefrainPlaces(List<Refrain> refrains) {
    for (Refrain refrain : refrains) {
      for (Occurrence use : refrain.occurrences()) {
        places
            .computeIfAbsent(use.passage().report().id(), k -> new ArrayList<>())
            .add(new Placed(use.passage().span(), refrain.id()));
      }
    }
  }

  /** The ids of the refrains that are used inside a passage. */
  Set<Id> in(Passage passage) {
    Set<Id> out = new HashSet<>();
    for (Placed p : places.getOrDefault(passage.report().id(), List.of())) {
      if (p.span().overlaps(passage.span())) {
        out.add(p.refrain());
      }
    }
    return out;
  }
}
