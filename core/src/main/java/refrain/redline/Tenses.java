package refrain.redline;

import java.util.List;
import java.util.Set;
import refrain.words.Stem;

/** Tells whether two runs differ only in auxiliary verbs. */
final class Tenses {

  private static final Set<String> AUXILIARIES =
      Set.of(
          "is", "are", "was", "were", "be", "been", "being", "am", "has", "have", "had", "having",
          "do", "does", "did");

  private Tenses() {}

  /** Whether, auxiliaries and inflection apart, the two runs are the same words. */
  static boolean onlyVerbForms(List<String> a, List<String> b) {
    return stems(a).equals(stems(b));
  }

  private static List<String> stems(List<String> words) {
    return words.stream().filter(w -> !AUXILIARIES.contains(w)).map(Stem::of).toList();
  }
}
