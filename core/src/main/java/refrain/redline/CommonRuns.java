package refrain.redline;

import java.util.Arrays;

/**
 * The longest common subsequence of two number sequences by Myers's algorithm in linear space ("An
 * O(ND) Difference Algorithm and Its Variations", 1986). Where two long sequences have next to
 * nothing in common, the search is broken off and the rest is split at what both have exactly once,
 * so that no input takes its square.
 */
final class CommonRuns {

  // Half the greatest number of changes that are searched for exactly between two cuts.
  private static final int DEEPEST = 6000;

  private final int[] a;
  private final int[] b;
  private final int[] partner;
  private final int[] down;
  private final int[] upward;

  private CommonRuns(int[] a, int[] b) {
    this.a = a;
    this.b = b;
    this.partner = new int[a.length];
    int size = 2 * Math.min(DEEPEST, a.length + b.length + 2) + 3;
    this.down = new int[size];
    this.upward = new int[size];
    Arrays.fill(partner, -1);
  }

  /** For each place of {@code a} the place of {@code b} kept with it, ascending, or -1. */
  static int[] of(int[] a, int[] b) {
    CommonRuns runs = new CommonRuns(a, b);
    runs.match(0, a.length, 0, b.length);
    return runs.partner;
  }

  private void match(int aFrom, int aTo, int bFrom, int bTo) {
    int a0 = aFrom;
    int a1 = aTo;
    int b0 = bFrom;
    int b1 = bTo;
    while (true) {
      while (a0 < a1 && b0 < b1 && a[a0] == b[b0]) {
        partner[a0++] = b0++;
      }
      while (a0 < a1 && b0 < b1 && a[a1 - 1] == b[b1 - 1]) {
        partner[--a1] = --b1;
      }
      if (a0 == a1 || b0 == b1) {
        return;
      }
      int[] middle = middle(a0, a1, b0, b1);
      if (middle.length == 0) {
        splitAtUnique(a0, a1, b0, b1);
        return;
      }
      // Into the smaller half by recursion, into the other by this loop: the stack stays shallow.
      if (middle[0] - a0 + middle[1] - b0 < a1 - middle[0] + b1 - middle[1]) {
        match(a0, middle[0], b0, middle[1]);
        a0 = middle[0];
        b0 = middle[1];
      } else {
        match(middle[0], a1, middle[1], b1);
        a1 = middle[0];
        b1 = middle[1];
      }
    }
  }

  /** A point on a shortest path, or nothing if the search went too deep. */
  private int[] middle(int a0, int a1, int b0, int b1) {
    int n = a1 - a0;
    int m = b1 - b0;
    int delta = n - m;
    boolean odd = (delta & 1) != 0;
    int half = (n + m + 1) / 2;
    int deepest = Math.min(half, DEEPEST - 1);
    int size = down.length;
    int zero = size / 2;
    down[zero + 1] = 0;
    upward[zero + 1] = 0;
    for (int d = 0; d <= deepest && zero - d - 1 >= 0 && zero + d + 1 < size; d++) {
      for (int k = -d; k <= d; k += 2) {
        int x =
            k == -d || (k != d && down[zero + k - 1] < down[zero + k + 1])
                ? down[zero + k + 1]
                : down[zero + k - 1] + 1;
        int y = x - k;
        while (x < n && y < m && x >= 0 && y >= 0 && a[a0 + x] == b[b0 + y]) {
          x++;
          y++;
        }
        down[zero + k] = x;
        int back = delta - k;
        if (odd
            && back >= -(d - 1)
            && back <= d - 1
            && x <= n
            && y <= m
            && x + upward[zero + back] >= n) {
          return new int[] {a0 + x, b0 + y};
        }
      }
      for (int k = -d; k <= d; k += 2) {
        int x =
            k == -d || (k != d && upward[zero + k - 1] < upward[zero + k + 1])
                ? upward[zero + k + 1]
                : upward[zero + k - 1] + 1;
        int y = x - k;
        while (x < n && y < m && x >= 0 && y >= 0 && a[a1 - 1 - x] == b[b1 - 1 - y]) {
          x++;
          y++;
        }
        upward[zero + k] = x;
        int ahead = delta - k;
        if (!odd && ahead >= -d && ahead <= d && x <= n && y <= m && x + down[zero + ahead] >= n) {
          return new int[] {a1 - x, b1 - y};
        }
      }
    }
    return new int[0];
  }

  /** Anchors at the numbers that both stretches have exactly once, in the longest rising order. */
  private void splitAtUnique(int a0, int a1, int b0, int b1) {
    int[] anchors = UniqueAnchors.of(a, a0, a1, b, b0, b1);
    if (anchors.length == 0) {
      return;
    }
    int x = a0;
    int y = b0;
    for (int i = 0; i < anchors.length; i += 2) {
      match(x, anchors[i], y, anchors[i + 1]);
      partner[anchors[i]] = anchors[i + 1];
      x = anchors[i] + 1;
      y = anchors[i + 1] + 1;
    }
    match(x, a1, y, b1);
  }
}
