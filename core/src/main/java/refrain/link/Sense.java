package refrain.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import refrain.redline.Changed;
import refrain.words.Piece;
import refrain.words.Stem;
import refrain.words.WordClass;

/**
 * What other words of the same statement cannot change: whether it is denied, its numbers, the
 * names in it and their order, whether something only may be, and whether it is for or against. A
 * vector of meaning hardly moves with these.
 *
 * @param denied whether an odd number of negations stands in it and its cue
 * @param numbers its figures and number words
 * @param names its names in order, the first word of a sentence left out
 * @param may whether it says that something may be
 * @param favours whether it speaks for something: supports, welcomes, praises
 * @param opposes whether it speaks against something: rejects, condemns, forbids
 */
record Sense(
    boolean denied,
    Set<String> numbers,
    List<String> names,
    boolean may,
    boolean favours,
    boolean opposes) {

  private static final Set<String> MAY = Set.of("may", "might", "could");
  private static final Set<String> FAVOUR =
      Set.of(
          "support", "welcom", "back", "accept", "prais", "approv", "allow", "agre", "endors",
          "favor", "favour", "applaud", "permit");
  private static final Set<String> OPPOSE =
      Set.of(
          "oppos",
          "reject",
          "condemn",
          "denounc",
          "forbid",
          "disagre",
          "criticis",
          "criticiz",
          "against",
          "prohibit",
          "deplor",
          "object");
  private static final List<String> DIGITS =
      List.of(
          "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve");
  // Words of number that are seldom a number.
  private static final Set<String> LOOSE =
      Set.of("first", "second", "third", "once", "half", "quarter", "double", "one");

  static Sense of(String text, String cue) {
    int negations = 0;
    Set<String> numbers = new TreeSet<>();
    List<String> names = new ArrayList<>();
    boolean may = false;
    boolean favours = false;
    boolean opposes = false;
    List<Piece> pieces = Piece.cut(text);
    for (Changed.Word word : Changed.of(text, pieces, 0, pieces.size()).words()) {
      String folded = word.folded();
      for (String part : folded.split(" ", -1)) {
        negations += WordClass.NEGATION.has(part) ? 1 : 0;
        may |= MAY.contains(part) && !word.isName();
        favours |= FAVOUR.contains(Stem.of(part));
        opposes |= OPPOSE.contains(Stem.of(part));
      }
      if (WordClass.NUMERAL.has(folded) && !LOOSE.contains(folded)) {
        numbers.add(number(folded));
      } else if (word.isName() && word.kind() == WordClass.CONTENT) {
        names.add(Stem.of(folded));
      }
    }
    for (String word : cue.toLowerCase(Locale.ROOT).split("\\W+", -1)) {
      negations += WordClass.NEGATION.has(word) ? 1 : 0;
    }
    return new Sense(negations % 2 == 1, numbers, names, may, favours, opposes);
  }

  private static String number(String word) {
    int at = DIGITS.indexOf(word);
    return at < 0 ? word.replace(",", "") : Integer.toString(at + 2);
  }

  /** Whether the two say different things of the same, as far as these can tell. */
  boolean contradicts(Sense other) {
    return denied != other.denied
        || may != other.may
        || (favours && !opposes && other.opposes && !other.favours)
        || (opposes && !favours && other.favours && !other.opposes)
        || eachHasItsOwn(numbers, other.numbers)
        || eachHasItsOwn(new HashSet<>(names), new HashSet<>(other.names))
        || swapped(names, other.names);
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
}
