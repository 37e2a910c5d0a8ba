package refrain.novelty;

import java.util.Arrays;

/**
 * Which words of two sentences stand for each other: a longest common subsequence, of several the
 * one whose kept words lie together.
 */
final class Kept {

  private Kept() {}

  /** For each word of the first the kept word of the second, counted from its begin, or -1. */
  static int[] of(int[] row, int a0, int a1, int b0, int b1) {
    int n = a1 - a0;
    int m = b1 - b0;
    int[] partner = new int[n];
    Arrays.fill(partner, -1);
    // Twice the number of kept words, and one more for each that follows a kept one: best from here
    // on at all, and best if these two words are kept.
    int[][] best = new int[n + 1][m + 1];
    int[][] keeping = new int[n + 1][m + 1];
    for (int i = n - 1; i >= 0; i--) {
      for (int j = m - 1; j >= 0; j--) {
        if (row[a0 + i] == row[b0 + j]) {
          keeping[i][j] = 2 + Math.max(best[i + 1][j + 1], following(keeping, i, j));
        }
        best[i][j] = Math.max(keeping[i][j], Math.max(best[i + 1][j], best[i][j + 1]));
      }
    }
    int i = 0;
    int j = 0;
    boolean follows = false;
    while (i < n && j < m) {
      if (follows || (keeping[i][j] > 0 && keeping[i][j] == best[i][j])) {
        follows = following(keeping, i, j) > 0 && keeping[i][j] == 2 + following(keeping, i, j);
        partner[i++] = j++;
      } else if (best[i + 1][j] >= best[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return partner;
  }

  private static int following(int[][] keeping, int i, int j) {
    return keeping[i + 1][j + 1] > 0 ? keeping[i + 1][j + 1] + 1 : 0;
  }
}
