package refrain.redline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What two stretches both have exactly once, kept in order: the anchors of Cohen's patience diff.
 */
final class UniqueAnchors {

  private static final int SEVERAL = -2;

  private UniqueAnchors() {}

  /** Pairs of places {a, b, a, b, …}, both rising: a longest such choice. */
  static int[] of(int[] a, int a0, int a1, int[] b, int b0, int b1) {
    Map<Integer, Integer> inA = places(a, a0, a1);
    Map<Integer, Integer> inB = places(b, b0, b1);
    List<int[]> pairs = new ArrayList<>();
    for (int i = a0; i < a1; i++) {
      int at = inA.getOrDefault(a[i], SEVERAL);
      int there = inB.getOrDefault(a[i], SEVERAL);
      if (at == i && there >= 0) {
        pairs.add(new int[] {i, there});
      }
    }
    return rising(pairs);
  }

  private static Map<Integer, Integer> places(int[] numbers, int from, int to) {
    Map<Integer, Integer> out = new HashMap<>();
    for (int i = from; i < to; i++) {
      Integer before = out.putIfAbsent(numbers[i], i);
      if (before != null) {
        out.put(numbers[i], SEVERAL);
      }
    }
    return out;
  }

  private static int[] rising(List<int[]> pairs) {
    int[] tails = new int[pairs.size()];
    int[] previous = new int[pairs.size()];
    int length = 0;
    for (int i = 0; i < pairs.size(); i++) {
      int low = 0;
      int high = length;
      while (low < high) {
        int mid = (low + high) >>> 1;
        if (pairs.get(tails[mid])[1] < pairs.get(i)[1]) {
          low = mid + 1;
        } else {
          high = mid;
        }
      }
      previous[i] = low == 0 ? -1 : tails[low - 1];
      tails[low] = i;
      length = Math.max(length, low + 1);
    }
    int[] out = new int[2 * length];
    int at = length == 0 ? -1 : tails[length - 1];
    for (int i = length - 1; i >= 0; i--) {
      out[2 * i] = pairs.get(at)[0];
      out[2 * i + 1] = pairs.get(at)[1];
      at = previous[at];
    }
    return Arrays.copyOf(out, out.length);
  }
}
