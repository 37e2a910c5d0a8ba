package refrain.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Segments of two sides that hang together: two segments of different sides that share a word are
 * in one group, two of the same side only through a segment of the other.
 */
final class SegmentGroups {

  private final List<WordRange> predicted;
  private final List<WordRange> gold;

  /** For each segment, predicted before gold, another one of its group; a root is its own. */
  private final int[] parents;

  private SegmentGroups(List<WordRange> predicted, List<WordRange> gold) {
    this.predicted = predicted;
    this.gold = gold;
    parents = new int[predicted.size() + gold.size()];
    for (int i = 0; i < parents.length; i++) {
      parents[i] = i;
    }
    for (int p = 0; p < predicted.size(); p++) {
      for (int g = 0; g < gold.size(); g++) {
        if (predicted.get(p).shared(gold.get(g)) > 0) {
          parents[root(p)] = root(predicted.size() + g);
        }
      }
    }
  }

  static SegmentGroups of(List<WordRange> predicted, List<WordRange> gold) {
    return new SegmentGroups(predicted, gold);
  }

  /** A segment is right if its group has the same words on both sides. */
  Hits exact() {
    Map<Integer, List<WordRange>> predictedOf = new TreeMap<>();
    Map<Integer, List<WordRange>> goldOf = new TreeMap<>();
    for (int i = 0; i < parents.length; i++) {
      boolean isPredicted = i < predicted.size();
      WordRange range = isPredicted ? predicted.get(i) : gold.get(i - predicted.size());
      (isPredicted ? predictedOf : goldOf)
          .computeIfAbsent(root(i), r -> new ArrayList<>())
          .add(range);
    }
    int rightPredicted = 0;
    int rightGold = 0;
    for (Map.Entry<Integer, List<WordRange>> group : predictedOf.entrySet()) {
      List<WordRange> others = goldOf.getOrDefault(group.getKey(), List.of());
      if (Words.of(group.getValue()).equals(Words.of(others))) {
        rightPredicted += group.getValue().size();
        rightGold += others.size();
      }
    }
    return new Hits(rightPredicted, predicted.size(), rightGold, gold.size());
  }

  private int root(int segment) {
    int root = segment;
    while (parents[root] != root) {
      parents[root] = parents[parents[root]];
      root = parents[root];
    }
    return root;
  }
}
