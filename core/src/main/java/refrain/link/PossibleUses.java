package refrain.link;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import refrain.domain.Findings;
import refrain.domain.Id;
import refrain.domain.Passage;
import refrain.domain.Possibility;
import refrain.domain.PossibleUse;
import refrain.domain.Refrain;

/** Tells which refrain a sentence possibly is another use of, from what it is near to. */
public final class PossibleUses {

  // Nearness to one sentence may be about its other words.
  private static final int FEWEST = 2;

  private final RefrainPlaces places;

  /**
   * For refrains, by id, the sentences that possibly say the same in other words: those near to the
   * sentences of two uses, other ones, of a refrain that they are no use of; the nearest first.
   * Empty where no possibilities were asked for.
   */
  public static Map<Id, List<PossibleUse>> in(Findings findings) {
    return findings.possibilities().isEmpty()
        ? Map.of()
        : new PossibleUses(findings.refrains()).of(findings.possibilities());
  }

  private PossibleUses(List<Refrain> refrains) {
    this.places = new RefrainPlaces(refrains);
  }

  private Map<Id, List<PossibleUse>> of(List<Possibility> possibilities) {
    Map<Id, Map<Passage, PossibleUse>> near = new HashMap<>();
    for (Possibility p : possibilities) {
      Set<Id> earlier = places.in(p.earlier());
      Set<Id> later = places.in(p.later());
      note(near, earlier, later, p.later(), p.cosine());
      note(near, later, earlier, p.earlier(), p.cosine());
    }
    Map<Id, List<PossibleUse>> out = new HashMap<>();
    near.forEach(
        (refrain, uses) -> {
          List<PossibleUse> enough =
              uses.values().stream()
                  .filter(u -> u.uses() >= FEWEST)
                  .sorted(Comparator.comparingDouble(u -> -u.cosine()))
                  .toList();
          if (!enough.isEmpty()) {
            out.put(refrain, enough);
          }
        });
    return out;
  }

  private static void note(
      Map<Id, Map<Passage, PossibleUse>> near,
      Set<Id> refrains,
      Set<Id> own,
      Passage passage,
      double cosine) {
    for (Id refrain : refrains) {
      if (!own.contains(refrain)) {
        near.computeIfAbsent(refrain, k -> new LinkedHashMap<>())
            .merge(passage, new PossibleUse(passage, cosine, 1), PossibleUses::both);
      }
    }
  }

  private static PossibleUse both(PossibleUse x, PossibleUse y) {
    return new PossibleUse(x.passage(), Math.max(x.cosine(), y.cosine()), x.uses() + y.uses());
  }
}
