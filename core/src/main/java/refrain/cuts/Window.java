package refrain.cuts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import refrain.domain.Span;
import refrain.words.WordClass;

/**
 * Finds the stretch of a long text that a report's words were taken from: local alignment (Smith
 * and Waterman 1981) with gaps that cost the same however long they are, since an outlet may leave
 * out half an answer.
 */
final class Window {

  private static final int TELLING = 4;
  private static final int SMALL = 1;
  private static final int OTHER = -2;
  private static final int GAP = -5;
  private static final int LEAST = 8;
  // Cells of the table; of a longer pair only the head of the full text is searched.
  private static final int MOST = 1_000_000;
  private static final int NEVER = Integer.MIN_VALUE / 2;

  private final List<String> full;
  private final List<String> part;
  private final int[] weights;
  private final int n;

  /** For each cell the one before on its best path: 0 none, 1 diagonal, else a jump. */
  private final int[][] before;

  private Window(List<String> full, List<String> part) {
    this.full = full;
    this.part = part;
    this.n = Math.min(full.size(), MOST / Math.max(1, part.size()));
    this.weights = part.stream().mapToInt(Window::weight).toArray();
    this.before = new int[part.size() + 1][n + 1];
  }

  /** Numbers of the first word and the one after the last; nothing where next to none fit. */
  static Optional<Span> of(List<String> full, List<String> part) {
    return new Window(full, part).find();
  }

  private static int weight(String word) {
    WordClass kind = WordClass.of(word);
    return kind == WordClass.CONTENT || kind == WordClass.NUMERAL ? TELLING : SMALL;
  }

  private Optional<Span> find() {
    int[] last = new int[n + 1];
    int[] down = new int[n + 1];
    int[] downFrom = new int[n + 1];
    Arrays.fill(down, NEVER);
    int best = 0;
    int bestRow = 0;
    int bestColumn = 0;
    for (int i = 1; i <= part.size(); i++) {
      int[] here = new int[n + 1];
      int across = NEVER;
      int acrossFrom = 0;
      for (int j = 1; j <= n; j++) {
        if (last[j] + GAP > down[j]) {
          down[j] = last[j] + GAP;
          downFrom[j] = i - 1;
        }
        if (here[j - 1] + GAP > across) {
          across = here[j - 1] + GAP;
          acrossFrom = j - 1;
        }
        boolean equal = part.get(i - 1).equals(full.get(j - 1));
        int score = last[j - 1] + (equal ? weights[i - 1] : OTHER);
        int way = (i - 1) * (n + 1) + j - 1;
        if (across > score) {
          score = across;
          way = i * (n + 1) + acrossFrom;
        }
        if (down[j] > score) {
          score = down[j];
          way = downFrom[j] * (n + 1) + j;
        }
        if (score > 0) {
          here[j] = score;
          before[i][j] = way + 1;
        }
        if (score > best) {
          best = score;
          bestRow = i;
          bestColumn = j;
        }
      }
      last = here;
    }
    return best < LEAST
        ? Optional.empty()
        : Optional.of(new Span(begin(bestRow, bestColumn), bestColumn));
  }

  /** The column before the path's first cell. */
  private int begin(int row, int column) {
    int i = row;
    int j = column;
    while (before[i][j] != 0) {
      int cell = before[i][j] - 1;
      i = cell / (n + 1);
      j = cell % (n + 1);
    }
    return j;
  }
}
