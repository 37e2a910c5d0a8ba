package refrain.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import refrain.words.Stem;

/** Words of which one says the opposite of the other, as a report of one statement never does. */
final class Opposites {

  private static final List<Pair> PAIRS =
      List.of(
          pair(
              "support welcome back accept praise approve allow agree endorse favor favour applaud"
                  + " permit",
              "oppose reject condemn denounce forbid disagree criticise criticize against prohibit"
                  + " deplore object refuse"),
          pair(
              "rise rises rising rose risen increase grow grew growth climb higher up",
              "fall falls falling fell fallen decrease decline drop shrink shrank lower down"),
          pair("strengthen improve", "weaken worsen deteriorate"),
          pair("open reopen", "close shut"),
          pair("begin began begun start resume launch", "stop cease suspend halt finish"),
          pair("win won winning victory succeed success", "lose lost losing defeat fail failure"),
          pair("hold holds holding held", "broke broken collapse"),
          pair("lift lifted remove", "impose imposed"),
          pair("arrive arrival enter", "leave left depart departure"),
          pair("advance", "retreat withdraw"),
          pair("arrest detain", "release free freed"),
          pair("true truth", "false lie lied lying"),
          pair("capture seize", "lose lost"),
          pair("buy bought", "sell sold"),
          pair("friend ally", "enemy adversary"),
          pair("all every entire whole", "some several partly"));

  // "Unaware" to "aware": the word turned round by what stands before it.
  private static final List<String> PREFIXES = List.of("un", "non");
  // These begin many a short word that is no opposite: "inform", "impress", "discover".
  private static final List<String> LOOSE_PREFIXES = List.of("in", "im", "dis");
  private static final int SHORTEST = 3;
  private static final int SHORTEST_LOOSE = 6;

  private Opposites() {}

  /** Words of one side and of the other, as stems. */
  private record Pair(Set<String> these, Set<String> those) {

    boolean parts(Set<String> x, Set<String> y) {
      return any(these, x) && !any(those, x) && any(those, y) && !any(these, y);
    }

    private static boolean any(Set<String> some, Set<String> in) {
      return some.stream().anyMatch(in::contains);
    }
  }

  private static Pair pair(String these, String those) {
    return new Pair(stems(these), stems(those));
  }

  private static Set<String> stems(String words) {
    List<String> out = new ArrayList<>();
    for (String word : words.split(" ", -1)) {
      out.add(Stem.of(word));
    }
    return Set.copyOf(out);
  }

  /** Whether one text has a word whose opposite the other has; both as stems. */
  static boolean part(Set<String> x, Set<String> y) {
    return PAIRS.stream().anyMatch(p -> p.parts(x, y) || p.parts(y, x));
  }

  /** Whether an odd number of words of the one is turned round in the other: "safe", "unsafe". */
  static boolean turned(Set<String> x, Set<String> y) {
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
