package refrain.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Scores predicted refrains against gold families of occurrences. */
final class LinksScorer {

  private final List<Family> predicted;
  private final double minOverlap;
  private final Set<String> goldDocs;

  private LinksScorer(List<Family> gold, List<Family> predicted, double minOverlap) {
    this.predicted = predicted;
    this.minOverlap = minOverlap;
    goldDocs =
        gold.stream()
            .flatMap(f -> f.uses().stream())
            .map(Use::doc)
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Takes for each gold family the predicted refrain that covers most of it, if equal the more
   * precise, then the first.
   *
   * @param minOverlap the share of the shorter of two occurrences, from 0 to 1, that must be common
   * @throws BadInputException if a gold family has no occurrence
   */
  static LinksScore score(List<Family> gold, List<Family> predicted, double minOverlap)
      throws BadInputException {
    LinksScorer scorer = new LinksScorer(gold, predicted, minOverlap);
    List<FamilyScore> families = new ArrayList<>();
    long pairs = 0;
    long found = 0;
    for (Family family : gold) {
      if (family.uses().isEmpty()) {
        throw family.place().bad("family " + family.id() + " has no occurrence to be found");
      }
      List<BitSet> covers = predicted.stream().map(r -> scorer.covered(family, r)).toList();
      families.add(scorer.best(family, covers));
      pairs += (long) family.uses().size() * (family.uses().size() - 1) / 2;
      found += pairsHeld(family.uses().size(), covers);
    }
    return new LinksScore(families, pairs, found);
  }

  /** The numbers of the family's occurrences that the refrain covers. */
  private BitSet covered(Family family, Family refrain) {
    BitSet covered = new BitSet();
    for (int i = 0; i < family.uses().size(); i++) {
      Use use = family.uses().get(i);
      covered.set(i, refrain.uses().stream().anyMatch(p -> p.covers(use, minOverlap)));
    }
    return covered;
  }

  private FamilyScore best(Family family, List<BitSet> covers) {
    int mostCovered = 0;
    double bestPrecision = 0;
    Optional<Family> best = Optional.empty();
    for (int r = 0; r < predicted.size(); r++) {
      int covered = covers.get(r).cardinality();
      double precision = precision(family, predicted.get(r));
      if (covered > mostCovered || (covered == mostCovered && precision > bestPrecision)) {
        mostCovered = covered;
        bestPrecision = precision;
        best = Optional.of(predicted.get(r));
      }
    }
    double recall = (double) mostCovered / family.uses().size();
    return new FamilyScore(family.id(), recall, bestPrecision, family.uses().size(), best);
  }

  private double precision(Family family, Family refrain) {
    List<Use> inside = refrain.uses().stream().filter(u -> goldDocs.contains(u.doc())).toList();
    long right =
        inside.stream()
            .filter(p -> family.uses().stream().anyMatch(g -> p.covers(g, minOverlap)))
            .count();
    return Hits.ratio(right, inside.size());
  }

  private static long pairsHeld(int size, List<BitSet> covers) {
    long held = 0;
    for (int i = 0; i < size; i++) {
      for (int j = i + 1; j < size; j++) {
        int first = i;
        int second = j;
        held += covers.stream().anyMatch(c -> c.get(first) && c.get(second)) ? 1 : 0;
      }
    }
    return held;
  }
}
