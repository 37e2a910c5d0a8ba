package refrain.link;

import java.util.List;
import java.util.Set;

/** Words that a syllable before them turns round: "safe", "unsafe". */
final class Prefixes {

  // "Unaware" to "aware": the word turned round by what stands before it.
  private static final List<String> PREFIXES = List.of("un", "non");
  // These begin many a short word that is no opposite: "inform", "impress", "discover".
  private static final List<String> LOOSE_PREFIXES = List.of("in", "im", "dis");
  private static final int SHORTEST = 3;
  private static final int SHORTEST_LOOSE = 6;

  private Prefixes() {}

  /** Whether an odd number of words of the one is turned round in the other. */
  static boolean turn(Set<String> x, Set<String> y) {
    return (turnedIn(x, y) + turnedIn(y, x)) % 2 == 1;
  }

  private static long turnedIn(Set<String> plain, Set<String> turned) {
    return turned.stream()
        .filter(w -> !plain.contains(w))
        .filter(
            w ->
                PREFIXES.stream().anyMatch(p -> turns(p, w, SHORTEST, plain, turned))
                    || LOOSE_PREFIXES.stream()
                        .anyMatch(p -> turns(p, w, SHORTEST_LOOSE, plain, turned)))
        .count();
  }

  private static boolean turns(
      String prefix, String word, int shortest, Set<String> plain, Set<String> turned) {
    if (!word.startsWith(prefix) || word.length() < prefix.length() + shortest) {
      return false;
    }
    // A stem of four letters keeps its "e", a longer one does not: "safe", "unsaf".
    String rest = word.substring(prefix.length());
    return (plain.contains(rest) || plain.contains(rest + "e")) && !turned.contains(rest);
  }
}
