package refrain.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import refrain.domain.Id;
import refrain.domain.Occurrence;
import refrain.domain.Passage;
import refrain.domain.Refrain;

/**
 * The ids that were told before: when refrains merge, or an earlier use of one turns up, the id of
 * the earliest use is the refrain's, and those told before become its aliases.
 */
final class Aliases {

  private final Map<Id, Passage> told = new TreeMap<>();

  /** The refrains with the ids that were theirs before; from now on theirs are told too. */
  List<Refrain> of(List<Refrain> refrains) {
    Set<Id> current = new HashSet<>();
    refrains.forEach(r -> current.add(r.id()));
    Map<Id, List<Id>> aliases = new HashMap<>();
    if (!current.containsAll(told.keySet())) {
      Map<Id, List<Integer>> byReport = byReport(refrains);
      told.forEach(
          (id, first) -> {
            if (!current.contains(id)) {
              for (int r : byReport.getOrDefault(first.report().id(), List.of())) {
                if (holds(refrains.get(r), first)) {
                  aliases.computeIfAbsent(refrains.get(r).id(), k -> new ArrayList<>()).add(id);
                  return;
                }
              }
            }
          });
    }
    refrains.forEach(r -> told.putIfAbsent(r.id(), r.occurrences().get(0).passage()));
    return aliases.isEmpty()
        ? refrains
        : refrains.stream()
            .map(r -> aliases.containsKey(r.id()) ? named(r, aliases.get(r.id())) : r)
            .toList();
  }

  private static Refrain named(Refrain r, List<Id> aliases) {
    return new Refrain(r.id(), r.lead(), r.occurrences(), r.template(), aliases);
  }

  private static Map<Id, List<Integer>> byReport(List<Refrain> refrains) {
    Map<Id, List<Integer>> out = new HashMap<>();
    for (int r = 0; r < refrains.size(); r++) {
      for (Occurrence o : refrains.get(r).occurrences()) {
        out.computeIfAbsent(o.passage().report().id(), k -> new ArrayList<>()).add(r);
      }
    }
    return out;
  }

  private static boolean holds(Refrain refrain, Passage passage) {
    return refrain.occurrences().stream()
        .map(Occurrence::passage)
        .anyMatch(
            p ->
                p.report().id().equals(passage.report().id()) && p.span().overlaps(passage.span()));
  }
}
