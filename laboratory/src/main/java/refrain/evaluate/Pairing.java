package refrain.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Predicted and gold attributions of one document, one to one.
 *
 * @param predicted the predicted attribution
 * @param gold the gold one
 */
record Pairing(ScoredAttribution predicted, ScoredAttribution gold) {

  /**
   * A pair that could be made.
   *
   * @param similarity 2 * shared / (words of both), over pairs of role and word
   */
  private record Candidate(double similarity, int shared, int gold, int predicted) {

    private static final Comparator<Candidate> BEST_FIRST =
        Comparator.comparingDouble(Candidate::similarity)
            .thenComparingInt(Candidate::shared)
            .reversed()
            .thenComparingInt(Candidate::gold)
            .thenComparingInt(Candidate::predicted);
  }

  /**
   * Pairs linked attributions greedily: the most similar first, then the one sharing more words,
   * then in the order of gold and of the prediction.
   */
  static List<Pairing> greedy(List<ScoredAttribution> predicted, List<ScoredAttribution> gold) {
    List<Candidate> candidates = new ArrayList<>();
    for (int p = 0; p < predicted.size(); p++) {
      for (int g = 0; g < gold.size(); g++) {
        if (predicted.get(p).isLinkedTo(gold.get(g))) {
          candidates.add(candidate(predicted, p, gold, g));
        }
      }
    }
    candidates.sort(Candidate.BEST_FIRST);
    BitSet usedPredicted = new BitSet();
    BitSet usedGold = new BitSet();
    List<Pairing> pairs = new ArrayList<>();
    for (Candidate c : candidates) {
      if (!usedPredicted.get(c.predicted) && !usedGold.get(c.gold)) {
        usedPredicted.set(c.predicted);
        usedGold.set(c.gold);
        pairs.add(new Pairing(predicted.get(c.predicted), gold.get(c.gold)));
      }
    }
    return pairs;
  }

  private static Candidate candidate(
      List<ScoredAttribution> predicted, int p, List<ScoredAttribution> gold, int g) {
    int shared = 0;
    for (Role role : Role.values()) {
      shared += predicted.get(p).words(role).shared(gold.get(g).words(role));
    }
    int both = predicted.get(p).size() + gold.get(g).size();
    return new Candidate(2.0 * shared / both, shared, g, p);
  }

  boolean sameWords(Role role) {
    return predicted.words(role).equals(gold.words(role));
  }

  /** Half of the content words are shared, and the source is the same or missing on both sides. */
  boolean isRelaxedMatch() {
    int both = predicted.content().size() + gold.content().size();
    boolean sameSource =
        predicted.hasSameSourceAs(gold)
            || (predicted.source().isEmpty() && gold.source().isEmpty());
    return both > 0 && 2 * predicted.content().shared(gold.content()) >= 0.5 * both && sameSource;
  }
}
