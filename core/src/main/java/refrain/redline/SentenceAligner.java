package refrain.redline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds which sentences of two texts belong together: first those with equal words in their order,
 * then equal ones that moved, then edited ones in their order, then those split or merged, at last
 * edited ones that moved. Near linear: an edited sentence is compared with the few that share its
 * rarest words.
 */
final class SentenceAligner {

  /** Number of words from which an equal sentence is no chance. */
  private static final int TELLING = 4;

  private static final double KEPT_IN_PLACE = 0.5;
  private static final double KEPT_IN_GAP = 0.3;
  private static final double MOVED = 0.7;
  private static final double CONTAINED = 0.75;
  private static final double LEAST_CONTAINED = 3;

  private final List<Sentence> a;
  private final List<Sentence> b;
  private final int[] partnerA;
  private final int[] partnerB;
  private final boolean[] moved;

  private SentenceAligner(List<Sentence> a, List<Sentence> b) {
    this.a = a;
    this.b = b;
    this.partnerA = new int[a.size()];
    this.partnerB = new int[b.size()];
    this.moved = new boolean[a.size()];
    Arrays.fill(partnerA, -1);
    Arrays.fill(partnerB, -1);
  }

  /** What belongs together, in the order of the earlier text. */
  static List<SentenceMatch> align(List<Sentence> a, List<Sentence> b) {
    SentenceAligner out = new SentenceAligner(a, b);
    out.equalInOrder();
    out.equalElsewhere();
    NearSentences near = NearSentences.of(a, b, out.partnerA, out.partnerB);
    out.edited(near.pairs());
    out.inGaps();
    List<SentenceMatch> matches = Joining.of(a, b, out.partnerA, out.partnerB, out.moved);
    return out.editedElsewhere(near.pairs(), matches);
  }

  private void equalInOrder() {
    Map<String, Integer> numbers = new HashMap<>();
    int[] placesA = telling(a);
    int[] placesB = telling(b);
    int[] kept = CommonRuns.of(keys(a, placesA, numbers), keys(b, placesB, numbers));
    for (int i = 0; i < kept.length; i++) {
      if (kept[i] >= 0) {
        pair(placesA[i], placesB[kept[i]], false);
      }
    }
  }

  private static int[] telling(List<Sentence> sentences) {
    int[] out = new int[sentences.size()];
    int n = 0;
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).words().length >= TELLING) {
        out[n++] = i;
      }
    }
    return Arrays.copyOf(out, n);
  }

  private static int[] keys(List<Sentence> sentences, int[] places, Map<String, Integer> numbers) {
    int[] out = new int[places.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = numbers.computeIfAbsent(sentences.get(places[i]).letters(), k -> numbers.size());
    }
    return out;
  }

  /** Equal sentences that are left over, the first with the first. */
  private void equalElsewhere() {
    Map<String, List<Integer>> waiting = new HashMap<>();
    for (int j = b.size() - 1; j >= 0; j--) {
      if (partnerB[j] < 0 && b.get(j).words().length >= TELLING) {
        waiting.computeIfAbsent(b.get(j).letters(), k -> new ArrayList<>()).add(j);
      }
    }
    for (int i = 0; i < a.size(); i++) {
      List<Integer> places = waiting.getOrDefault(a.get(i).letters(), List.of());
      if (partnerA[i] < 0 && !places.isEmpty()) {
        pair(i, places.removeLast(), true);
      }
    }
  }

  private void pair(int i, int j, boolean elsewhere) {
    partnerA[i] = j;
    partnerB[j] = i;
    moved[i] = elsewhere;
  }

  /** The chain of edited sentences, in order between the equal ones, that keeps most. */
  private void edited(List<NearSentences.Pair> pairs) {
    int[] gapA = gaps(partnerA, moved);
    int[] gapB = gapsOfLater();
    List<NearSentences.Pair> fit =
        pairs.stream()
            .filter(p -> gapA[p.a()] == gapB[p.b()])
            .filter(p -> p.likeness() >= KEPT_IN_PLACE || isContained(p))
            .sorted(
                Comparator.comparingInt(NearSentences.Pair::a)
                    .thenComparing(Comparator.comparingInt(NearSentences.Pair::b).reversed()))
            .toList();
    for (NearSentences.Pair p : Chain.of(fit, b.size())) {
      pair(p.a(), p.b(), false);
    }
  }

  private boolean isContained(NearSentences.Pair p) {
    double least = Math.min(a.get(p.a()).weight(), b.get(p.b()).weight());
    return least >= LEAST_CONTAINED && p.shared() >= CONTAINED * least;
  }

  /** For each sentence the number of unmoved pairs before it. */
  private static int[] gaps(int[] partner, boolean[] moved) {
    int[] out = new int[partner.length];
    int gap = 0;
    for (int i = 0; i < partner.length; i++) {
      gap += partner[i] >= 0 && !moved[i] ? 1 : 0;
      out[i] = gap;
    }
    return out;
  }

  private int[] gapsOfLater() {
    int[] out = new int[b.size()];
    int gap = 0;
    for (int j = 0; j < out.length; j++) {
      gap += partnerB[j] >= 0 && !moved[partnerB[j]] ? 1 : 0;
      out[j] = gap;
    }
    return out;
  }

  /** Between two pairs: small equal sentences, then, where one and one are left, edited ones. */
  private void inGaps() {
    Map<String, Integer> numbers = new HashMap<>();
    int[] restA = rest(partnerA, moved);
    int i = 0;
    int j = 0;
    while (i < restA.length || j < b.size()) {
      List<Integer> hereA = new ArrayList<>();
      List<Integer> hereB = new ArrayList<>();
      while (i < restA.length && partnerA[restA[i]] < 0) {
        hereA.add(restA[i++]);
      }
      int until = i < restA.length ? partnerA[restA[i]] : b.size();
      for (; j < until; j++) {
        if (partnerB[j] < 0) {
          hereB.add(j);
        }
      }
      gap(hereA, hereB, numbers);
      i++;
      j = until + 1;
    }
  }

  private static int[] rest(int[] partner, boolean[] moved) {
    int[] out = new int[partner.length];
    int n = 0;
    for (int i = 0; i < partner.length; i++) {
      if (partner[i] < 0 || !moved[i]) {
        out[n++] = i;
      }
    }
    return Arrays.copyOf(out, n);
  }

  private void gap(List<Integer> hereA, List<Integer> hereB, Map<String, Integer> numbers) {
    int[] placesA = hereA.stream().mapToInt(Integer::intValue).toArray();
    int[] placesB = hereB.stream().mapToInt(Integer::intValue).toArray();
    int[] kept = CommonRuns.of(keys(a, placesA, numbers), keys(b, placesB, numbers));
    for (int i = 0; i < kept.length; i++) {
      if (kept[i] >= 0) {
        pair(placesA[i], placesB[kept[i]], false);
      }
    }
    if (placesA.length == 1 && placesB.length == 1 && kept[0] < 0) {
      Sentence x = a.get(placesA[0]);
      Sentence y = b.get(placesB[0]);
      boolean nothingElse = a.size() == 1 && b.size() == 1;
      if (nothingElse || NearSentences.likeness(x, y, NearSentences.shared(x, y)) >= KEPT_IN_GAP) {
        pair(placesA[0], placesB[0], false);
      }
    }
  }

  private List<SentenceMatch> editedElsewhere(
      List<NearSentences.Pair> pairs, List<SentenceMatch> matches) {
    boolean[] takenA = new boolean[a.size()];
    boolean[] takenB = new boolean[b.size()];
    for (SentenceMatch m : matches) {
      Arrays.fill(takenA, m.a0(), m.a1(), true);
      Arrays.fill(takenB, m.b0(), m.b1(), true);
    }
    List<SentenceMatch> out = new ArrayList<>(matches);
    pairs.stream()
        .filter(p -> p.likeness() >= MOVED && a.get(p.a()).words().length >= TELLING)
        .sorted(
            Comparator.comparingDouble(NearSentences.Pair::likeness)
                .reversed()
                .thenComparingInt(NearSentences.Pair::a)
                .thenComparingInt(NearSentences.Pair::b))
        .forEach(
            p -> {
              if (!takenA[p.a()] && !takenB[p.b()]) {
                takenA[p.a()] = true;
                takenB[p.b()] = true;
                out.add(new SentenceMatch(p.a(), p.a() + 1, p.b(), p.b() + 1, true));
              }
            });
    out.sort(Comparator.comparingInt(SentenceMatch::a0));
    return out;
  }
}
