package refrain.redline;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import refrain.words.WordClass;

/**
 * Two words that do one thing in a sentence: "no longer", "has to", "at least". Some only do it
 * before a third: "up to" before a number.
 */
final class Phrases {

  private static final Set<String> HAVE = Set.of("has", "have", "had", "having");
  private static final Set<String> BE = Set.of("is", "are", "was", "were", "be");
  private static final Set<String> UNDONE =
      Set.of(
          "fail",
          "fails",
          "failed",
          "failing",
          "refuse",
          "refuses",
          "refused",
          "refusing",
          "decline",
          "declines",
          "declined",
          "declining",
          "neglect",
          "neglects",
          "neglected",
          "cease",
          "ceases",
          "ceased",
          "omit",
          "omits",
          "omitted");
  private static final Set<String> OBLIGED =
      Set.of(
          "ought",
          "need",
          "needs",
          "needed",
          "required",
          "obliged",
          "supposed",
          "bound",
          "going",
          "able",
          "allowed",
          "permitted",
          "expected",
          "likely");
  private static final Set<String> MEASURES =
      Set.of(
          "about",
          "around",
          "over",
          "under",
          "above",
          "below",
          "nearly",
          "almost",
          "some",
          "roughly",
          "approximately");

  private static final Map<String, WordClass> PAIRS =
      Map.ofEntries(
          Map.entry("no longer", WordClass.NEGATION),
          Map.entry("far from", WordClass.NEGATION),
          Map.entry("anything but", WordClass.NEGATION),
          Map.entry("refrain from", WordClass.NEGATION),
          Map.entry("refrained from", WordClass.NEGATION),
          Map.entry("refrains from", WordClass.NEGATION),
          Map.entry("not only", WordClass.FUNCTION),
          Map.entry("not just", WordClass.FUNCTION),
          Map.entry("not merely", WordClass.FUNCTION),
          Map.entry("not simply", WordClass.FUNCTION),
          Map.entry("not least", WordClass.FUNCTION),
          Map.entry("no doubt", WordClass.FUNCTION),
          Map.entry("no wonder", WordClass.FUNCTION),
          Map.entry("no matter", WordClass.FUNCTION),
          Map.entry("or not", WordClass.FUNCTION),
          Map.entry("at all", WordClass.INTENSITY),
          Map.entry("would like", WordClass.CONTENT),
          Map.entry("nothing but", WordClass.SCOPE),
          Map.entry("a few", WordClass.SCOPE),
          Map.entry("a little", WordClass.INTENSITY),
          Map.entry("at least", WordClass.NUMERAL),
          Map.entry("at most", WordClass.NUMERAL),
          Map.entry("per cent", WordClass.NUMERAL),
          Map.entry("basis points", WordClass.NUMERAL),
          Map.entry("basis point", WordClass.NUMERAL),
          Map.entry("as long", WordClass.CONDITION),
          Map.entry("so long", WordClass.CONDITION),
          Map.entry("on condition", WordClass.CONDITION),
          Map.entry("subject to", WordClass.CONDITION),
          Map.entry("other than", WordClass.CONDITION),
          Map.entry("apart from", WordClass.CONDITION),
          Map.entry("in case", WordClass.CONDITION));
  private static final Set<String> BOUNDS =
      Set.of("more than", "less than", "fewer than", "up to", "no more", "no fewer", "no less");

  private Phrases() {}

  /**
   * What two words do together, or nothing where they are just two words.
   *
   * @param third the word after them; empty if there is none
   */
  static Optional<WordClass> of(String first, String second, String third) {
    if (second.equals("to")) {
      if (UNDONE.contains(first)) {
        return Optional.of(WordClass.NEGATION);
      }
      // "Has to go", not "has to the south": a verb follows, which no article or name does.
      if (OBLIGED.contains(first)
          || ((HAVE.contains(first) || BE.contains(first)) && isPlain(third))) {
        return Optional.of(WordClass.MODAL);
      }
    }
    String both = first + " " + second;
    if (BOUNDS.contains(both)) {
      boolean three = second.equals("more") || second.equals("fewer") || both.equals("no less");
      return isNumber(third) || (three && third.equals("than"))
          ? Optional.of(WordClass.NUMERAL)
          : Optional.empty();
    }
    return Optional.ofNullable(PAIRS.get(both));
  }

  /** What the first of two words does though the second stays: "fails" before a kept "to". */
  static Optional<WordClass> before(String word, String next) {
    if (next.equals("to") && UNDONE.contains(word)) {
      return Optional.of(WordClass.NEGATION);
    }
    if (next.equals("to") && OBLIGED.contains(word)) {
      return Optional.of(WordClass.MODAL);
    }
    return MEASURES.contains(word) && isNumber(next)
        ? Optional.of(WordClass.NUMERAL)
        : Optional.empty();
  }

  private static boolean isPlain(String word) {
    return !word.isEmpty()
        && switch (WordClass.of(word)) {
          case CONTENT, AUXILIARY, FUNCTION -> true;
          case NEGATION, NUMERAL, MODAL, SCOPE, CONDITION, INTENSITY, DETERMINER -> false;
        };
  }

  private static boolean isNumber(String word) {
    return WordClass.of(word) == WordClass.NUMERAL || word.equals("one");
  }
}
