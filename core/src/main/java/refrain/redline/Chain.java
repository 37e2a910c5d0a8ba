package refrain.redline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** The pairs, rising in both texts, that share most: a heaviest increasing subsequence. */
final class Chain {

  private Chain() {}

  /**
   * The chain in order.
   *
   * @param pairs by place in the earlier text, those of one place by falling place in the later
   * @param size number of places in the later text
   */
  static List<NearSentences.Pair> of(List<NearSentences.Pair> pairs, int size) {
    double[] best = new double[size + 1];
    int[] ends = new int[size + 1];
    Arrays.fill(ends, -1);
    double[] sum = new double[pairs.size()];
    int[] previous = new int[pairs.size()];
    int last = -1;
    for (int k = 0; k < pairs.size(); k++) {
      NearSentences.Pair p = pairs.get(k);
      int at = -1;
      double before = 0;
      for (int x = p.b(); x > 0; x -= x & -x) {
        if (best[x] > before) {
          before = best[x];
          at = ends[x];
        }
      }
      sum[k] = before + p.shared() * p.likeness();
      previous[k] = at;
      for (int x = p.b() + 1; x <= size; x += x & -x) {
        if (sum[k] > best[x]) {
          best[x] = sum[k];
          ends[x] = k;
        }
      }
      if (last < 0 || sum[k] > sum[last]) {
        last = k;
      }
    }
    List<NearSentences.Pair> out = new ArrayList<>();
    for (int k = last; k >= 0; k = previous[k]) {
      out.add(pairs.get(k));
    }
    Collections.reverse(out);
    return out;
  }
}
