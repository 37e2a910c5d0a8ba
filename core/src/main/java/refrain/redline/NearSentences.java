package refrain.redline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Pairs of sentences that share much, found by their rarest words.
 *
 * @param pairs by place in the earlier text, then in the later one
 */
record NearSentences(List<Pair> pairs) {

  // Two words of which one changed are no sentence that was edited.
  private static final int FEWEST_WORDS = 3;

  private static final int RARE_WORDS = 14;
  private static final int MOST_PLACES = 40;
  private static final int CANDIDATES = 8;
  private static final double LEAST = 0.25;
  // Longer ones are compared as bags: they are no sentences but pages without a full stop.
  private static final int LONGEST = 1500;

  /**
   * Two sentences.
   *
   * @param a place in the earlier text
   * @param b place in the later text
   * @param shared weight of the words kept in order
   * @param likeness twice that by the weight of both: 0 to 1
   */
  record Pair(int a, int b, double shared, double likeness) {}

  static NearSentences of(List<Sentence> a, List<Sentence> b, int[] partnerA, int[] partnerB) {
    Map<Integer, List<Integer>> places = new HashMap<>();
    for (int j = 0; j < b.size(); j++) {
      if (partnerB[j] < 0) {
        for (int word : distinct(b.get(j))) {
          places.computeIfAbsent(word, k -> new ArrayList<>()).add(j);
        }
      }
    }
    List<Pair> out = new ArrayList<>();
    for (int i = 0; i < a.size(); i++) {
      if (partnerA[i] < 0 && a.get(i).words().length >= FEWEST_WORDS) {
        near(i, a.get(i), b, places, out);
      }
    }
    return new NearSentences(List.copyOf(out));
  }

  private static int[] distinct(Sentence s) {
    return Arrays.stream(s.words()).distinct().toArray();
  }

  private static void near(
      int i, Sentence x, List<Sentence> b, Map<Integer, List<Integer>> places, List<Pair> out) {
    List<Integer> words =
        Arrays.stream(distinct(x))
            .boxed()
            .filter(places::containsKey)
            .sorted(
                Comparator.comparingInt((Integer w) -> places.getOrDefault(w, List.of()).size())
                    .thenComparing(w -> w))
            .limit(RARE_WORDS)
            .toList();
    Map<Integer, Double> found = new HashMap<>();
    for (int w : words) {
      List<Integer> here = places.getOrDefault(w, List.of());
      double worth = 1 / Math.sqrt(here.size());
      // Of a word that stands nearly everywhere, the places around the same share of the way.
      int from = here.size() <= MOST_PLACES ? 0 : around(here, i) - MOST_PLACES / 2;
      int begin = Math.max(0, Math.min(from, here.size() - MOST_PLACES));
      int end = Math.min(here.size(), begin + MOST_PLACES);
      for (int k = begin; k < end; k++) {
        found.merge(here.get(k), worth, Double::sum);
      }
    }
    found.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Double>comparingByValue()
                .reversed()
                .thenComparingInt(e -> Math.abs(e.getKey() - i))
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(CANDIDATES)
        .map(Map.Entry::getKey)
        .sorted()
        .forEach(
            j -> {
              double shared = shared(x, b.get(j));
              double likeness = likeness(x, b.get(j), shared);
              if (likeness >= LEAST || shared >= Math.min(x.weight(), b.get(j).weight()) / 2) {
                out.add(new Pair(i, j, shared, likeness));
              }
            });
  }

  private static int around(List<Integer> places, int at) {
    int found = java.util.Collections.binarySearch(places, at);
    return found >= 0 ? found : -found - 1;
  }

  /** The weight of the words that two sentences have in common, in their order. */
  static double shared(Sentence x, Sentence y) {
    if (x.words().length > LONGEST || y.words().length > LONGEST) {
      return sharedBag(x, y);
    }
    int[] kept = CommonRuns.of(x.words(), y.words());
    double sum = 0;
    for (int i = 0; i < kept.length; i++) {
      sum += kept[i] >= 0 ? x.weights()[i] : 0;
    }
    return sum;
  }

  private static double sharedBag(Sentence x, Sentence y) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (int w : y.words()) {
      counts.merge(w, 1, Integer::sum);
    }
    double sum = 0;
    for (int i = 0; i < x.words().length; i++) {
      int left = counts.getOrDefault(x.words()[i], 0);
      if (left > 0) {
        counts.put(x.words()[i], left - 1);
        sum += x.weights()[i];
      }
    }
    return sum;
  }

  /** Twice what is shared by the weight of both; 0 to 1. */
  static double likeness(Sentence x, Sentence y, double shared) {
    double both = x.weight() + y.weight();
    return both == 0 ? 0 : 2 * shared / both;
  }
}
