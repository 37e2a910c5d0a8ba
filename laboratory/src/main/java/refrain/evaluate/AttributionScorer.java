package refrain.evaluate;

import java.util.ArrayList;
import java.util.List;

/**
 * Scores predicted attributions against gold ones. The figures are defined in terms of words; see
 * {@link ScoredText}, {@link Pairing}, {@link Metric} and {@link SegmentScore}.
 */
final class AttributionScorer {

  private final Tally tally = new Tally();
  private final List<ScoredAttribution> predicted;
  private final List<ScoredAttribution> gold;

  private AttributionScorer(List<ScoredAttribution> predicted, List<ScoredAttribution> gold) {
    this.predicted = predicted;
    this.gold = gold;
  }

  /**
   * Scores every gold document, the unpredicted as predicted empty.
   *
   * @throws BadInputException if a text is missing or an offset lies outside it
   */
  static AttributionScore score(Annotations gold, Annotations predicted, Texts texts)
      throws BadInputException {
    List<DocumentScore> documents = new ArrayList<>();
    for (AnnotatedDocument document : gold.documents()) {
      ScoredText text = texts.of(document);
      List<ScoredAttribution> p = predicted.scored(document.doc(), text);
      List<ScoredAttribution> g = gold.scored(document.doc(), text);
      AttributionScorer scorer = new AttributionScorer(p, g);
      scorer.count();
      documents.add(
          new DocumentScore(
              document.doc(),
              document.publisher(),
              predicted.has(document.doc()),
              scorer.tally,
              SegmentScorer.score(p, g),
              textCover(p, g)));
    }
    return new AttributionScore(documents);
  }

  private static Hits textCover(List<ScoredAttribution> predicted, List<ScoredAttribution> gold) {
    Words p = Words.union(predicted.stream().map(ScoredAttribution::content).toList());
    Words g = Words.union(gold.stream().map(ScoredAttribution::content).toList());
    int shared = p.shared(g);
    return new Hits(shared, p.size(), shared, g.size());
  }

  private void count() {
    countTotals(Side.PREDICTED, predicted);
    countTotals(Side.GOLD, gold);
    Pairing.greedy(predicted, gold).forEach(this::countPair);
    countOverlap(Side.PREDICTED, predicted, gold);
    countOverlap(Side.GOLD, gold, predicted);
  }

  private void countTotals(Side side, List<ScoredAttribution> attributions) {
    for (ScoredAttribution a : attributions) {
      tally.total(Metric.EXACT_WHOLE, side, a.kind(), 1);
      tally.total(Metric.RELAXED, side, a.kind(), 1);
      for (Role role : Role.values()) {
        int words = a.words(role).size();
        tally.total(Metric.exact(role), side, a.kind(), words > 0 ? 1 : 0);
        tally.total(Metric.overlap(role), side, a.kind(), words);
        tally.total(Metric.OVERLAP_WHOLE, side, a.kind(), words);
      }
    }
  }

  private void countPair(Pairing pair) {
    boolean whole = true;
    for (Role role : Role.values()) {
      boolean same = pair.sameWords(role);
      whole &= same;
      if (same && !pair.gold().words(role).isEmpty()) {
        countRight(Metric.exact(role), pair);
      }
    }
    if (whole) {
      countRight(Metric.EXACT_WHOLE, pair);
    }
    if (pair.isRelaxedMatch()) {
      countRight(Metric.RELAXED, pair);
    }
  }

  private void countRight(Metric metric, Pairing pair) {
    tally.right(metric, Side.PREDICTED, pair.predicted().kind(), 1);
    tally.right(metric, Side.GOLD, pair.gold().kind(), 1);
  }

  private void countOverlap(
      Side side, List<ScoredAttribution> attributions, List<ScoredAttribution> others) {
    for (ScoredAttribution a : attributions) {
      List<ScoredAttribution> near = others.stream().filter(a::isLinkedTo).toList();
      for (Role role : Role.values()) {
        int shared = sharedWithAny(a, near, role);
        tally.right(Metric.overlap(role), side, a.kind(), shared);
        tally.right(Metric.OVERLAP_WHOLE, side, a.kind(), shared);
      }
      if (side == Side.GOLD && !a.content().isEmpty()) {
        countFound(a, near);
      }
    }
  }

  private void countFound(ScoredAttribution a, List<ScoredAttribution> near) {
    tally.total(Metric.FOUND, Side.GOLD, a.kind(), 1);
    if (2 * sharedWithAny(a, near, Role.CONTENT) < a.content().size()) {
      return;
    }
    tally.right(Metric.FOUND, Side.GOLD, a.kind(), 1);
    if (!a.source().isEmpty()) {
      boolean right = near.stream().anyMatch(a::hasSameSourceAs);
      tally.total(Metric.SOURCE_OK, Side.GOLD, a.kind(), 1);
      tally.right(Metric.SOURCE_OK, Side.GOLD, a.kind(), right ? 1 : 0);
    }
  }

  private static int sharedWithAny(ScoredAttribution a, List<ScoredAttribution> near, Role role) {
    return a.words(role).shared(Words.union(near.stream().map(o -> o.words(role)).toList()));
  }
}
