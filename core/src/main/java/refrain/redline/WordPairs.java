package refrain.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import refrain.domain.DifferenceKind;
import refrain.words.WordClass;

/**
 * Splits a replaced run into the pairs that belong together: the same word in another form, words
 * of one class, names; what is left between them pairs word by word where that fits, and else stays
 * one pair.
 */
final class WordPairs {

  // Beyond, two runs are two sentences: their small words answer to each other by chance.
  private static final int LONGEST = 8;
  private static final int SAME_WORD = 10;
  private static final int OPPOSITE = 9;
  private static final int SAME_STEM = 8;
  private static final int SAME_CLASS = 6;
  private static final int AUXILIARY = 4;
  private static final int NAMES = 3;

  private final Changed a;
  private final Changed b;
  private final List<Pair> pairs = new ArrayList<>();

  private WordPairs(Changed a, Changed b) {
    this.a = a;
    this.b = b;
  }

  /** Two runs that stand for each other; one may be empty. */
  record Pair(Changed before, Changed after) {}

  /** Whether the runs are short enough to be taken apart. */
  static boolean fits(Changed a, Changed b) {
    return Math.min(a.size(), b.size()) <= LONGEST && Math.max(a.size(), b.size()) <= 2 * LONGEST;
  }

  /** The pairs in reading order. */
  static List<Pair> of(Changed a, Changed b) {
    WordPairs out = new WordPairs(a, b);
    out.split();
    return out.joined();
  }

  private void split() {
    int[][] best = new int[a.size() + 1][b.size() + 1];
    for (int i = a.size() - 1; i >= 0; i--) {
      for (int j = b.size() - 1; j >= 0; j--) {
        int score = score(a.words().get(i), b.words().get(j));
        int both = score == 0 ? 0 : score + best[i + 1][j + 1];
        best[i][j] = Math.max(both, Math.max(best[i + 1][j], best[i][j + 1]));
      }
    }
    int i = 0;
    int j = 0;
    int fromA = 0;
    int fromB = 0;
    while (i < a.size() && j < b.size()) {
      int score = score(a.words().get(i), b.words().get(j));
      if (score > 0 && best[i][j] == score + best[i + 1][j + 1]) {
        between(fromA, i, fromB, j);
        add(i, i + 1, j, j + 1);
        fromA = ++i;
        fromB = ++j;
      } else if (best[i][j] == best[i + 1][j]) {
        i++;
      } else {
        j++;
      }
    }
    between(fromA, a.size(), fromB, b.size());
  }

  private static int score(Changed.Word x, Changed.Word y) {
    if (Likeness.sameLetters(x.folded(), y.folded())) {
      return SAME_WORD;
    }
    if (Likeness.opposite(x.folded(), y.folded())) {
      return OPPOSITE;
    }
    if (Likeness.sameStem(x, y) || Likeness.nearlySpelt(x.folded(), y.folded())) {
      return SAME_STEM;
    }
    if (x.kind() == y.kind() && x.kind().marked()) {
      return SAME_CLASS;
    }
    if (x.kind() == WordClass.AUXILIARY && y.kind() == WordClass.AUXILIARY) {
      return AUXILIARY;
    }
    return x.isName() && y.isName() ? NAMES : 0;
  }

  /** What stands between two pairs: without what came or went at its begin, pairwise or whole. */
  private void between(int fromA, int toA, int fromB, int toB) {
    int i = fromA;
    int j = fromB;
    while (toA - i > 1 && toB - j > 0 && toA - i > toB - j && a.words().get(i).kind().marked()) {
      add(i, i + 1, j, j);
      i++;
    }
    while (toB - j > 1 && toA - i > 0 && toB - j > toA - i && b.words().get(j).kind().marked()) {
      add(i, i, j, j + 1);
      j++;
    }
    if (toA - i == toB - j && fit(i, j, toA - i)) {
      for (; i < toA; i++, j++) {
        add(i, i + 1, j, j + 1);
      }
    } else if (headed(a, i, toA) && headed(b, j, toB)) {
      add(i, i + 1, j, j + 1);
      add(i + 1, toA, j + 1, toB);
    } else {
      add(i, toA, j, toB);
    }
  }

  private boolean fit(int i, int j, int count) {
    for (int k = 0; k < count; k++) {
      if (!a.words().get(i + k).kind().replaces(b.words().get(j + k).kind())) {
        return false;
      }
    }
    return true;
  }

  /** Whether the stretch is a word and what hangs on it: "exchanges between ...". */
  private static boolean headed(Changed side, int from, int to) {
    return to - from > 1
        && side.words().get(from).kind() == WordClass.CONTENT
        && !side.words().get(from).isName()
        && side.words().get(from + 1).kind() == WordClass.FUNCTION;
  }

  private void add(int fromA, int toA, int fromB, int toB) {
    if (toA > fromA || toB > fromB) {
      pairs.add(new Pair(a.part(fromA, toA), b.part(fromB, toB)));
    }
  }

  /** Neighbours of one kind in one, and a number or scope with the noun that it inflects. */
  private List<Pair> joined() {
    List<Pair> out = new ArrayList<>();
    for (Pair pair : pairs) {
      Optional<Pair> last = out.isEmpty() ? Optional.empty() : Optional.of(out.getLast());
      if (last.isPresent() && replaces(last.get()) && replaces(pair) && join(last.get(), pair)) {
        out.set(
            out.size() - 1,
            new Pair(
                join(last.get().before(), pair.before()), join(last.get().after(), pair.after())));
      } else {
        out.add(pair);
      }
    }
    return out;
  }

  private static boolean replaces(Pair pair) {
    return pair.before().size() > 0 && pair.after().size() > 0;
  }

  private static boolean join(Pair first, Pair second) {
    DifferenceKind x = DifferenceTypes.kind(first.before(), first.after());
    DifferenceKind y = DifferenceTypes.kind(second.before(), second.after());
    return switch (x) {
      case SCOPE, NUMERAL -> y == DifferenceKind.TENSE || isOneWord(second);
      case SPELLING, TENSE, NAME, OTHER -> x == y;
      case NEGATION, MODAL, INTENSITY, CONDITION, ORDER -> false;
    };
  }

  /** Whether a pair is one word in two forms. */
  private static boolean isOneWord(Pair pair) {
    return pair.before().size() == 1
        && pair.after().size() == 1
        && Likeness.sameStem(pair.before().words().getFirst(), pair.after().words().getFirst());
  }

  private static Changed join(Changed x, Changed y) {
    List<Changed.Word> words = new ArrayList<>(x.words());
    words.addAll(y.words());
    return new Changed(x.text(), words);
  }
}
