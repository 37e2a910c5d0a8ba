package refrain.redline;

import java.util.List;
import java.util.Set;
import refrain.words.Stem;
import refrain.words.WordClass;

/** Tells in which form a word comes back: spelt otherwise, inflected, turned into its opposite. */
final class Likeness {

  private static final List<String> PREFIXES =
      List.of("un", "in", "im", "il", "ir", "non", "dis", "mis", "anti", "de");
  // Words that begin like an opposite and are none, in the form of their stem.
  private static final Set<String> FALSE_OPPOSITES =
      Set.of(
          "debat",
          "declin",
          "decreas",
          "defend",
          "defens",
          "defin",
          "deliver",
          "demand",
          "denot",
          "depart",
          "depend",
          "deport",
          "design",
          "desir",
          "detail",
          "detest",
          "devot",
          "discount",
          "discours",
          "discover",
          "discuss",
          "dispatch",
          "display",
          "disport",
          "dispos",
          "distress",
          "impact",
          "impart",
          "import",
          "impound",
          "impress",
          "imprison",
          "improv",
          "inborn",
          "incom",
          "incorporat",
          "increas",
          "indebt",
          "indeed",
          "indent",
          "induct",
          "infam",
          "infirm",
          "inflam",
          "inflammabl",
          "inform",
          "inhabit",
          "inlet",
          "input",
          "inquir",
          "inset",
          "insid",
          "insight",
          "instal",
          "install",
          "intend",
          "intens",
          "internal",
          "international",
          "into",
          "invaluabl",
          "invent",
          "invest",
          "mistak",
          "unless",
          "unemployment",
          "uneven",
          "unit",
          "unitar",
          "until");
  // A stem this long that two words share is no chance.
  private static final int SHORTEST_STEM = 3;

  private Likeness() {}

  /** The same letters and figures, whatever the dots, hyphens and blanks. */
  static boolean sameLetters(String x, String y) {
    return letters(x).equals(letters(y));
  }

  /** The letters and figures of a run in lower case; the separators of figures stay. */
  static String letters(String folded) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      boolean figures = i > 0 && Character.isDigit(folded.charAt(i - 1));
      if (Character.isLetterOrDigit(c) || c == '…' || (figures && c != ' ')) {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Whether one is the other turned round: "acceptable", "unacceptable"; "useful", "useless". */
  static boolean opposite(String x, String y) {
    return negated(x, y) || negated(y, x) || lacking(x, y) || lacking(y, x);
  }

  private static boolean negated(String plain, String opposed) {
    if (plain.length() <= 3 || FALSE_OPPOSITES.contains(opposed)) {
      return false;
    }
    for (String prefix : PREFIXES) {
      if (opposed.startsWith(prefix)
          && opposed.length() > prefix.length() + 3
          && Stem.of(opposed.substring(prefix.length())).equals(Stem.of(plain))) {
        return !FALSE_OPPOSITES.contains(Stem.of(opposed));
      }
    }
    return false;
  }

  private static boolean lacking(String full, String less) {
    return less.endsWith("less")
        && full.endsWith("ful")
        && less.regionMatches(0, full, 0, full.length() - 3)
        && less.length() == full.length() + 1;
  }

  /** Whether the two are forms of one word: "sends", "sending". */
  static boolean sameStem(Changed.Word x, Changed.Word y) {
    String stem = stem(x.folded());
    return stem.length() >= SHORTEST_STEM
        && !WordClass.isFigure(stem)
        && stem.equals(stem(y.folded()));
  }

  private static String stem(String folded) {
    return Stem.of(folded.endsWith("'s") ? folded.substring(0, folded.length() - 2) : folded);
  }

  /** Whether the two end like forms of a verb, and not as a country and its people. */
  static boolean verbForms(Changed.Word x, Changed.Word y) {
    return !(x.isName() && y.isName())
        || x.folded().endsWith("ed")
        || y.folded().endsWith("ed")
        || x.folded().endsWith("ing")
        || y.folded().endsWith("ing");
  }

  /** One letter more, less or other in a word of six or more, figures excepted. */
  static boolean nearlySpelt(String x, String y) {
    int shorter = Math.min(x.length(), y.length());
    int longer = Math.max(x.length(), y.length());
    if (shorter < 6 || longer - shorter > 1 || WordClass.isFigure(x)) {
      return false;
    }
    int head = 0;
    while (head < shorter && x.charAt(head) == y.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && x.charAt(x.length() - 1 - tail) == y.charAt(y.length() - 1 - tail)) {
      tail++;
    }
    return head > 1 && longer - head - tail <= 1;
  }
}
