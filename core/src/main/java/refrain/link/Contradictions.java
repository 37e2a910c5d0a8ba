package refrain.link;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import refrain.words.Opposites;
import refrain.words.Stem;
import refrain.words.WordClass;

/**
 * Tells sentences that say different things of the same from those that say one thing in other
 * words. Two sentences may share nearly all words and differ in a figure, a name, a denial or an
 * opposite: what is sure keeps them apart, what is a hint makes them less alike.
 */
final class Contradictions {

  /** What {@link #less} gives where two sentences cannot say the same. */
  static final double APART = Double.POSITIVE_INFINITY;

  // Chosen on the development part of the gold groups and on invented ones; each is as much of the
  // likeness, 0 to 1, as one such difference takes away.
  private static final double OTHER_NAME = 0.05;
  private static final int MOST_NAMES = 3;
  private static final double NAME_IN_ITS_PLACE = 0.15;
  private static final double OTHER_FIGURE = 0.2;
  private static final int MOST_FIGURES = 2;
  private static final double FIGURE_MORE = 0.04;
  private static final int MOST_FIGURES_MORE = 3;
  private static final double OPPOSITE = 0.2;
  private static final double WORD_IN_ITS_PLACE = 0.03;
  private static final int MOST_WORDS = 2;
  private static final double OTHER_DAY = 0.1;
  private static final double DENIED = 0.1;

  private static final Set<String> DAYS =
      stems("monday tuesday wednesday thursday friday saturday sunday");
  private static final Set<String> DENIALS = stems("refuse deny fail");
  private static final String DECLINE = Stem.of("decline");
  // Words that deny without a "not": where one stands, the denial may have been reworded.
  private static final Set<String> TURNED =
      stems(
          "refuse decline fail reject deny lack unable halt stop without against unlike unlikely"
              + " untrue false prevent avoid ban bar block miss short drop cancel abandon yet"
              + " impossible doubt oppose skip free clear dismiss rule neither nor unchanged turn"
              + " unhurt unharmed safe innocent acquit call despite only little few keep survive");

  private static final Opposites OPPOSITES = Opposites.load();

  private final Comparison comparison;

  Contradictions(Comparison comparison) {
    this.comparison = comparison;
  }

  private static Set<String> stems(String words) {
    return Stream.of(words.split(" ", -1)).map(Stem::of).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * How much less alike two sentences are than the words that they share tell, 0 to 1 and more;
   * {@link #APART} where they contradict each other.
   *
   * @param shared the words of {@code one} as {@code a}, of the other as {@code b}
   */
  double less(Phrase one, Phrase other, Alignment shared) {
    Matched x = new Matched(one, shared.a(), shared.b(), comparison);
    Matched y = new Matched(other, shared.b(), shared.a(), comparison);
    if (isDenied(x, y) || isDenied(y, x)) {
      return APART;
    }
    return ofFigures(x, y)
        + ofOpposites(x, y)
        + ofNames(x, y)
        + WORD_IN_ITS_PLACE * Math.min(MOST_WORDS, wordsInPlace(x, y))
        + (haveOtherDays(x, y) ? OTHER_DAY : 0)
        + (deniesAlone(x, y) || deniesAlone(y, x) ? DENIED : 0);
  }

  private static double ofFigures(Matched x, Matched y) {
    List<Quantity> xs = x.ownQuantities(y);
    List<Quantity> ys = y.ownQuantities(x);
    for (Quantity q : xs) {
      for (Quantity r : ys) {
        boolean after = r.end() < y.length() && x.partner(q.end()) == r.end();
        int word = q.begin() - 1;
        boolean before = word >= 0 && !x.isSmall(word) && x.partner(word) == r.begin() - 1;
        if (after || (before && r.begin() > 0)) {
          return APART;
        }
      }
    }
    return OTHER_FIGURE * Math.min(MOST_FIGURES, Math.min(xs.size(), ys.size()))
        + FIGURE_MORE * Math.min(MOST_FIGURES_MORE, Math.max(xs.size(), ys.size()));
  }

  private static double ofNames(Matched x, Matched y) {
    List<Integer> xs = x.ownNames(y);
    List<Integer> ys = y.ownNames(x);
    boolean inPlace = false;
    for (int i : xs) {
      for (int j : ys) {
        if (!x.isBeforeSharedName(i) && !y.isBeforeSharedName(j) && x.isBetweenPartners(i, y, j)) {
          return APART;
        }
        inPlace |= !x.isPartOfSharedName(i) && !y.isPartOfSharedName(j) && x.isInSlot(i, y, j);
      }
    }
    return OTHER_NAME * Math.min(MOST_NAMES, Math.min(xs.size(), ys.size()))
        + (inPlace ? NAME_IN_ITS_PLACE : 0);
  }

  /** A word of one side of a scale in the one, of the other side in the other, and not both. */
  private static double ofOpposites(Matched x, Matched y) {
    Set<Integer> xs = OPPOSITES.sides(x.words());
    Set<Integer> ys = OPPOSITES.sides(y.words());
    double less = 0;
    for (int i = 0; i < x.length(); i++) {
      if (x.isShared(i)) {
        continue;
      }
      for (int side : OPPOSITES.sides(x.word(i))) {
        if (!ys.contains(-side) || xs.contains(-side) || ys.contains(side)) {
          continue;
        }
        for (int j = 0; j < y.length(); j++) {
          if (!y.isShared(j) && OPPOSITES.sides(y.word(j)).contains(-side)) {
            if (x.isInSlot(i, y, j)) {
              return APART;
            }
            less = OPPOSITE;
          }
        }
      }
    }
    return less;
  }

  private static int wordsInPlace(Matched x, Matched y) {
    int count = 0;
    for (int i = 0; i < x.length(); i++) {
      for (int j = 0; j < y.length() && !x.isShared(i) && !x.isSmall(i); j++) {
        count += !y.isShared(j) && !y.isSmall(j) && x.isBetweenShared(i, j) ? 1 : 0;
      }
    }
    return count;
  }

  private static boolean haveOtherDays(Matched x, Matched y) {
    List<String> xs = days(x);
    List<String> ys = days(y);
    return !xs.isEmpty() && !ys.isEmpty() && xs.stream().noneMatch(ys::contains);
  }

  private static List<String> days(Matched x) {
    return x.words().stream().filter(DAYS::contains).toList();
  }

  /** Whether one denies what the other states in the same word, and nothing else there denies. */
  private static boolean isDenied(Matched x, Matched y) {
    return !hasTurned(x)
        && !hasTurned(y)
        && !hasNot(y)
        && x.has(i -> x.isShared(i) && x.isDenied(i));
  }

  private static boolean hasNot(Matched x) {
    return x.has(x::denies);
  }

  private static boolean hasTurned(Matched x) {
    return x.words().stream().anyMatch(TURNED::contains);
  }

  /** Whether one denies something and nothing in the other does, in whatever words. */
  private static boolean deniesAlone(Matched x, Matched y) {
    return !hasNot(y)
        && !hasTurned(y)
        && x.has(i -> x.denies(i) || DENIALS.contains(x.word(i)) || declines(x, i));
  }

  /** "Declined to comment", not "declined to 5 percent". */
  private static boolean declines(Matched x, int at) {
    return x.word(at).equals(DECLINE)
        && at + 2 < x.length()
        && x.word(at + 1).equals("to")
        && !WordClass.isFigure(x.word(at + 2));
  }
}
