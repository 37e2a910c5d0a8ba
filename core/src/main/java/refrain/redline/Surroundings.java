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

  private Surroundings() {}

  /** The neighbouring word in lower case; empty if a mark or nothing stands there. */
  static String folded(String text, List<Piece> pieces, int at) {
    return at >= 0 && at < pieces.size() && pieces.get(at).word()
        ? Words.fold(pieces.get(at).in(text)).replace('’', '\'')
        : "";
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
    if (NOUNS_TOO.contains(folded) && WordClass.of(before) == WordClass.DETERMINER) {
      return WordClass.CONTENT;
    }
    // "The most senior", not "most ministers".
    if (folded.equals("most") && WordClass.of(before) == WordClass.DETERMINER) {
      return WordClass.INTENSITY;
    }
    return WordClass.of(folded);
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
