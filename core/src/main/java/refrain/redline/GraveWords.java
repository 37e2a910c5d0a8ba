package refrain.redline;

import java.util.List;
import java.util.Set;
import refrain.words.WordClass;

/**
 * Tells whether a change of grave words changes the sense, or says the same in other words: "any"
 * for "all", "must" for "has to", "not acceptable" for "unacceptable".
 */
final class GraveWords {

  private static final List<Set<String>> MODALS =
      List.of(
          Set.of("will", "would", "shall", "going to"),
          Set.of(
              "must",
              "shall",
              "has to",
              "have to",
              "had to",
              "is to",
              "are to",
              "was to",
              "were to",
              "be to",
              "need",
              "needs",
              "need to",
              "needs to",
              "needed to",
              "required to",
              "obliged to",
              "bound to"),
          Set.of("should", "ought", "ought to", "supposed to"),
          Set.of("can", "could", "able to"),
          Set.of("may", "might", "perhaps", "maybe", "possibly"),
          Set.of("may", "allowed to", "permitted to"),
          Set.of("probably", "likely", "likely to", "expected to", "presumably"),
          Set.of("allegedly", "reportedly", "supposedly", "apparently"));
  private static final List<Set<String>> SCOPES =
      List.of(
          Set.of(
              "any",
              "all",
              "every",
              "each",
              "everything",
              "anything",
              "everyone",
              "anyone",
              "everybody",
              "anybody",
              "always",
              "entire",
              "whole",
              "fully"),
          Set.of("some", "several", "certain", "someone", "somebody", "something"),
          Set.of("only", "solely", "exclusively", "merely", "nothing but"),
          Set.of("most", "mostly", "largely", "many", "usually", "generally", "often"),
          Set.of("few", "rarely", "seldom"),
          Set.of("a few", "several"),
          Set.of("almost", "nearly"),
          Set.of("both", "either"));
  private static final List<Set<String>> BOUNDS =
      List.of(
          Set.of("at least", "more than", "over", "above", "no fewer", "no less"),
          Set.of("at most", "up to", "less than", "fewer than", "under", "below", "no more"));
  private static final Set<String> ABOUT =
      Set.of("about", "around", "roughly", "approximately", "some", "nearly", "almost");
  private static final Set<String> TIMES = Set.of("when", "once", "whether", "until");

  private GraveWords() {}

  /**
   * Whether words of one kind that went and words of it that came change the sense.
   *
   * @param gone those that only the first run has
   * @param come those that only the second has
   */
  static boolean changeSense(WordClass kind, List<String> gone, List<String> come) {
    return switch (kind) {
      case NEGATION -> (gone.size() - come.size()) % 2 != 0;
      case MODAL -> !alike(gone, come, MODALS);
      case SCOPE -> !alike(gone, come, SCOPES) && !isBothOnly(gone, come);
      case NUMERAL -> isNumberChanged(gone, come);
      case CONDITION -> !(TIMES.containsAll(gone) && TIMES.containsAll(come));
      case INTENSITY, DETERMINER, AUXILIARY, FUNCTION, CONTENT -> false;
    };
  }

  /** "Both" that came or went: the two are named with it or without. */
  private static boolean isBothOnly(List<String> gone, List<String> come) {
    return gone.size() + come.size() == 1 && (gone.contains("both") || come.contains("both"));
  }

  private static boolean alike(List<String> gone, List<String> come, List<Set<String>> groups) {
    if (gone.size() != come.size()) {
      return false;
    }
    for (int i = 0; i < gone.size(); i++) {
      String x = gone.get(i);
      String y = come.get(i);
      if (groups.stream().noneMatch(g -> g.contains(x) && g.contains(y))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNumberChanged(List<String> gone, List<String> come) {
    List<String> x = gone.stream().filter(w -> !ABOUT.contains(w)).toList();
    List<String> y = come.stream().filter(w -> !ABOUT.contains(w)).toList();
    boolean bounds =
        BOUNDS.stream().anyMatch(g -> x.stream().anyMatch(g::contains))
            || BOUNDS.stream().anyMatch(g -> y.stream().anyMatch(g::contains));
    return bounds
        ? !alike(x, y, BOUNDS)
        : !(x.isEmpty() && y.isEmpty()) && !Amounts.same(String.join(" ", x), String.join(" ", y));
  }
}
