package refrain.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Scores the quoted segments of one document. */
final class SegmentScorer {

  /**
   * A quoted segment.
   *
   * @param range its words
   * @param of the attribution to whose content it belongs
   */
  private record Segment(WordRange range, ScoredAttribution of) {}

  private final List<Segment> predicted;
  private final List<Segment> gold;
  private final Words predictedWords;
  private final Words goldWords;

  private SegmentScorer(List<ScoredAttribution> predicted, List<ScoredAttribution> gold) {
    this.predicted = segments(predicted);
    this.gold = segments(gold);
    predictedWords = words(this.predicted);
    goldWords = words(this.gold);
  }

  static SegmentScore score(List<ScoredAttribution> predicted, List<ScoredAttribution> gold) {
    return new SegmentScorer(predicted, gold).score();
  }

  private static List<Segment> segments(List<ScoredAttribution> attributions) {
    List<Segment> segments = new ArrayList<>();
    for (ScoredAttribution a : attributions) {
      a.segments().forEach(range -> segments.add(new Segment(range, a)));
    }
    return segments;
  }

  private static Words words(List<Segment> segments) {
    return Words.of(segments.stream().map(Segment::range).toList());
  }

  private SegmentScore score() {
    int shared = predictedWords.shared(goldWords);
    Hits words = new Hits(shared, predictedWords.size(), shared, goldWords.size());
    Hits exact =
        SegmentGroups.of(
                predicted.stream().map(Segment::range).toList(),
                gold.stream().map(Segment::range).toList())
            .exact();
    Hits attributed = Hits.NONE;
    Hits speaker = Hits.NONE;
    Hits name = Hits.NONE;
    for (Segment segment : predicted) {
      if (!segment.of.source().isEmpty()) {
        boolean right =
            findCounterpart(segment, gold, goldWords)
                .filter(best -> best.hasSameSourceAs(segment.of))
                .isPresent();
        attributed = attributed.plus(new Hits(right ? 1 : 0, 1, 0, 0));
      }
    }
    for (Segment segment : gold) {
      if (segment.of.source().isEmpty()) {
        continue;
      }
      Optional<ScoredAttribution> found = findCounterpart(segment, predicted, predictedWords);
      int right = found.filter(best -> best.hasSameSourceAs(segment.of)).isPresent() ? 1 : 0;
      attributed = attributed.plus(new Hits(0, 0, right, 1));
      if (found.isPresent()) {
        speaker = speaker.plus(new Hits(0, 0, right, 1));
        name = name.plus(named(segment.of, found.get()));
      }
    }
    return new SegmentScore(exact, words, attributed, speaker, name);
  }

  private static Hits named(ScoredAttribution gold, ScoredAttribution predicted) {
    return NameKey.find(gold.sourceText())
        .map(key -> new Hits(0, 0, NameKey.occurs(key, predicted.speaker()) ? 1 : 0, 1))
        .orElse(Hits.NONE);
  }

  /**
   * Of a segment of which the other side covers at least half, the attribution of the other side's
   * segment that shares most words; if equal, the shortest, then one with the same source, then the
   * first.
   */
  private static Optional<ScoredAttribution> findCounterpart(
      Segment segment, List<Segment> others, Words otherWords) {
    if (2 * Words.of(List.of(segment.range)).shared(otherWords) < segment.range.size()) {
      return Optional.empty();
    }
    Segment best = others.getFirst();
    for (Segment other : others) {
      if (isBetter(other, best, segment)) {
        best = other;
      }
    }
    return Optional.of(best.of);
  }

  private static boolean isBetter(Segment other, Segment best, Segment segment) {
    int byShared =
        Integer.compare(other.range.shared(segment.range), best.range.shared(segment.range));
    if (byShared != 0) {
      return byShared > 0;
    }
    if (other.range.size() != best.range.size()) {
      return other.range.size() < best.range.size();
    }
    return other.of.hasSameSourceAs(segment.of) && !best.of.hasSameSourceAs(segment.of);
  }
}
