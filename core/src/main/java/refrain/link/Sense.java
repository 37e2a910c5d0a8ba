package refrain.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import refrain.redline.Changed;
import refrain.words.Opposites;
import refrain.words.Piece;
import refrain.words.Stem;
import refrain.words.WordClass;

/**
 * What other words of the same statement cannot change: whether it is denied, its numbers, the
 * names in it and their order, whether something only may be, which way it goes and who did it to
 * whom. A vector of meaning hardly moves with these.
 *
 * @param denied whether an odd number of negations stands in it and its cue
 * @param numbers its figures and number words
 * @param parts its fractions: "a quarter of a point", "a full point"
 * @param ranks its first, second and third
 * @param names its names in order, the first word of a sentence left out
 * @param may whether it says that something may be
 * @param words its words as stems
 * @param order those of its words that tell who did what to whom, in order, as stems
 */
record Sense(
    boolean denied,
    Set<String> numbers,
    Set<String> parts,
    Set<String> ranks,
    List<String> names,
    boolean may,
    Set<String> words,
    List<String> order) {

  private static final Opposites OPPOSITES = Opposites.load();
  private static final Set<String> MAY =
      Set.of("may", "might", "could", "perhaps", "maybe", "possibly", "possible");
  private static final List<String> DIGITS =
      List.of(
          "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve");
  private static final Set<String> RANKS = Set.of("first", "second", "third");
  private static final Set<String> UNITS =
      Set.of("point", "points", "percent", "percentage", "year", "month", "week", "day", "hour");
  // Words of number that are seldom a number.
  private static final Set<String> LOOSE =
      Set.of("first", "second", "third", "once", "half", "quarter", "double", "one");
  // Who did so with whom is no matter; and "by" turns the order round.
  private static final Set<String> MUTUAL = Set.of("met", "meet", "join", "talk", "agre", "by");

  static Sense of(String text, String cue) {
    int negations = 0;
    Set<String> numbers = new TreeSet<>();
    Set<String> parts = new TreeSet<>();
    Set<String> ranks = new TreeSet<>();
    List<String> names = new ArrayList<>();
    Set<String> stems = new TreeSet<>();
    List<String> order = new ArrayList<>();
    boolean may = false;
    List<Piece> pieces = Piece.cut(text);
    List<Changed.Word> words = Changed.of(text, pieces, 0, pieces.size()).words();
    for (int i = 0; i < words.size(); i++) {
      Changed.Word word = words.get(i);
      String folded = word.folded();
      String before = i > 0 ? words.get(i - 1).folded() : "";
      String after = i + 1 < words.size() ? words.get(i + 1).folded() : "";
      for (String part : folded.split(" ", -1)) {
        negations += WordClass.NEGATION.has(part) ? 1 : 0;
        may |= MAY.contains(part) && !word.isName();
        stems.add(stem(part));
      }
      if (isPart(folded, before, after)) {
        String count = DIGITS.contains(before) ? before : "";
        numbers.remove(number(count));
        parts.add(count + Stem.of(folded));
      } else if (RANKS.contains(folded)) {
        ranks.add(folded);
      } else if (folded.equals("one") && after.equals("of")) {
        numbers.add("1");
      } else if (WordClass.NUMERAL.has(folded) && !LOOSE.contains(folded)) {
        numbers.add(number(folded));
      } else if (word.isName() && word.kind() == WordClass.CONTENT) {
        names.add(stem(folded));
      }
      if (word.kind() == WordClass.CONTENT || folded.equals("by")) {
        order.add(stem(folded));
      }
    }
    for (String word : cue.toLowerCase(Locale.ROOT).split("\\W+", -1)) {
      negations += WordClass.NEGATION.has(word) ? 1 : 0;
    }
    return new Sense(negations % 2 == 1, numbers, parts, ranks, names, may, stems, order);
  }

  private static String stem(String folded) {
    return Stem.of(folded.endsWith("'s") ? folded.substring(0, folded.length() - 2) : folded);
  }

  private static boolean isPart(String word, String before, String after) {
    boolean counted = DIGITS.contains(before) || before.equals("a") || before.equals("one");
    return switch (word) {
      case "full" -> UNITS.contains(after);
      case "third", "thirds" -> counted && after.equals("of");
      case "half", "quarter", "quarters" ->
          after.equals("of") || after.equals("a") || DIGITS.contains(before);
      default -> false;
    };
  }

  private static String number(String word) {
    int at = DIGITS.indexOf(word);
    return at < 0 ? word.replace(",", "") : Integer.toString(at + 2);
  }

  /** Whether the two say different things of the same, as far as these can tell. */
  boolean contradicts(Sense other) {
    return (denied != other.denied) != Prefixes.turn(words, other.words)
        || may != other.may
        || OPPOSITES.part(words, other.words)
        || eachHasItsOwn(numbers, other.numbers)
        || eachHasItsOwn(parts, other.parts)
        || eachHasItsOwn(ranks, other.ranks)
        || eachHasItsOwn(new HashSet<>(names), new HashSet<>(other.names))
        || swapped(names, other.names)
        || turnedRound(order, other.order)
        || turnedRound(other.order, order);
  }

  private static boolean eachHasItsOwn(Set<String> x, Set<String> y) {
    return !x.containsAll(y) && !y.containsAll(x);
  }

  /** Whether names that both have come in another order: who did it to whom. */
  private static boolean swapped(List<String> x, List<String> y) {
    List<String> a = x.stream().distinct().filter(y::contains).toList();
    List<String> b = y.stream().distinct().filter(x::contains).toList();
    return !a.equals(b);
  }

  /**
   * Whether a word that both have stands between the same two others, which changed places: "the
   * captain sued the harbour", "the harbour sued the captain".
   */
  private static boolean turnedRound(List<String> x, List<String> y) {
    for (int i = 1; i + 1 < x.size(); i++) {
      String verb = x.get(i);
      int j = y.indexOf(verb);
      if (j > 0 && j + 1 < y.size() && !MUTUAL.contains(verb) && !MUTUAL.contains(x.get(i + 1))) {
        String doer = x.get(i - 1);
        String other = y.get(j - 1);
        boolean once = !doer.equals(other) && x.indexOf(other) > i && y.indexOf(doer) == j + 1;
        if (once) {
          return true;
        }
      }
    }
    return false;
  }
}
