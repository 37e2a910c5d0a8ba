package refrain.redline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import refrain.words.Piece;
import refrain.words.WordClass;
import refrain.words.Words;

/**
 * What a word is, told by its neighbours in the text: "the need" and "need to", "May" and "may".
 */
final class Surroundings {

  private static final Set<String> NOUNS_TOO =
      Set.of("will", "need", "needs", "might", "must", "can");
  private static final Set<String> DATED =
      Set.of("in", "of", "since", "until", "by", "last", "next", "this", "early", "late", "on");

  private static final Set<String> PROVIDED = Set.of("provided", "providing");
  private static final Set<String> NEEDS = Set.of("need", "needs");

  private Surroundings() {}

  /** The neighbouring word in lower case; empty if a mark or nothing stands there. */
  static String folded(String text, List<Piece> pieces, int at) {
    return at >= 0 && at < pieces.size() && pieces.get(at).word()
        ? Words.fold(pieces.get(at).in(text)).replace('’', '\'')
        : "";
  }

  /** The same, but past the sign of a currency: "20" for "$20". */
  static String amount(String text, List<Piece> pieces, int at) {
    boolean sign =
        at + 1 < pieces.size()
            && !pieces.get(at).word()
            && Amounts.hasSign(pieces.get(at).in(text));
    return folded(text, pieces, sign ? at + 1 : at);
  }

  /** Whether a figure is part of a name, to which a hyphen joins it: "F-16", not "mid-2016". */
  static boolean isOfName(String text, List<Piece> pieces, int at) {
    if (at < 2 || !WordClass.isFigure(pieces.get(at).in(text))) {
      return false;
    }
    Piece hyphen = pieces.get(at - 1);
    Piece head = pieces.get(at - 2);
    return hyphen.in(text).equals("-")
        && hyphen.end() == pieces.get(at).begin()
        && head.end() == hyphen.begin()
        && head.word()
        && Character.isUpperCase(text.charAt(head.begin()))
        && !Calendar.mayBeMonth(folded(text, pieces, at - 2))
        && WordClass.of(folded(text, pieces, at - 2)) != WordClass.NUMERAL;
  }

  /**
   * The class of a word between two others.
   *
   * @param name whether it has a capital that no sentence's begin explains
   */
  static WordClass kind(String folded, boolean name, String before, String after) {
    if (Calendar.mayBeMonth(folded) && isDate(folded, name, before, after)) {
      return WordClass.NUMERAL;
    }
    if (Calendar.isDay(folded)) {
      return WordClass.NUMERAL;
    }
    Optional<WordClass> phrase = Phrases.before(folded, after);
    if (phrase.isPresent()) {
      return phrase.get();
    }
    if (PROVIDED.contains(folded) && !isCondition(folded, before, after)) {
      return WordClass.CONTENT;
    }
    if (NEEDS.contains(folded) && WordClass.of(before) == WordClass.CONTENT && after.equals("of")) {
      return WordClass.CONTENT;
    }
    if (NOUNS_TOO.contains(folded) && WordClass.of(before) == WordClass.DETERMINER) {
      return WordClass.CONTENT;
    }
    // "The most senior", not "most ministers".
    if (folded.equals("most") && WordClass.of(before) == WordClass.DETERMINER) {
      return WordClass.INTENSITY;
    }
    return WordClass.of(folded);
  }

  /** "Provided that all agree", "…, provided they agree"; not "has provided aid". */
  private static boolean isCondition(String folded, String before, String after) {
    WordClass next = WordClass.of(after);
    boolean opens = before.isEmpty() || before.equals("only") || before.equals("but");
    boolean clause = next == WordClass.DETERMINER || next == WordClass.FUNCTION;
    return after.equals("that") || (folded.equals("provided") && opens && clause);
  }

  private static boolean isDate(String folded, boolean name, String before, String after) {
    if (Calendar.isMonth(folded)) {
      return true;
    }
    boolean beside =
        DATED.contains(before) || WordClass.isFigure(before) || WordClass.isFigure(after);
    return (name && (folded.equals("may") || beside)) || (beside && WordClass.isFigure(after));
  }
}
