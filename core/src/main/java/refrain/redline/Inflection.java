package refrain.redline;

import java.util.List;
import java.util.Set;
import refrain.words.WordClass;
import refrain.words.Words;

/**
 * Tells a noun in another number or case, and an adjective made an adverb, from a verb in another
 * form: "rewards" and "reward" by the words around them.
 */
final class Inflection {

  private static final List<String> NOUN_ENDINGS =
      List.of(
          "tion", "sion", "ment", "ness", "ity", "ance", "ence", "ism", "ist", "ship", "hood",
          "ency", "ancy");
  private static final Set<String> BEFORE_NOUNS =
      Set.of(
          "of", "in", "on", "at", "by", "for", "from", "with", "between", "among", "against",
          "over", "under", "into", "towards", "toward", "about", "through");
  private static final Set<String> BEFORE_VERBS =
      Set.of("i", "you", "he", "she", "it", "we", "they", "who", "which", "to", "not");
  private static final Set<String> AFTER_VERBS =
      Set.of("that", "to", "him", "them", "us", "me", "whether", "how");

  private Inflection() {}

  /** Whether two words of one stem, each in its text, are no two forms of a verb. */
  static boolean isOfNoVerb(Changed.Word x, String before, Changed.Word y, String after) {
    String v = x.folded();
    String w = y.folded();
    if (v.endsWith("'s") != w.endsWith("'s") || isAdverb(v, w) || isAdverb(w, v)) {
      return true;
    }
    boolean number = isPlural(v, w) || isPlural(w, v);
    return number && isNoun(x, before) && isNoun(y, after);
  }

  private static boolean isAdverb(String plain, String adverb) {
    return adverb.endsWith("ly") && !plain.endsWith("ly") && plain.length() < adverb.length();
  }

  private static boolean isPlural(String one, String many) {
    if (!many.endsWith("s") || one.endsWith("s")) {
      return false;
    }
    String stem = many.substring(0, many.length() - 1);
    return stem.equals(one)
        || stem.equals(one + "e")
        || (stem.endsWith("ie") && one.equals(stem.substring(0, stem.length() - 2) + "y"));
  }

  private static boolean isNoun(Changed.Word word, String text) {
    String folded = word.folded();
    String plain = folded.endsWith("s") ? folded.substring(0, folded.length() - 1) : folded;
    if (NOUN_ENDINGS.stream().anyMatch(plain::endsWith) || folded.endsWith("ities")) {
      return true;
    }
    String left = wordBefore(text, word.begin());
    String right = wordAfter(text, word.end());
    WordClass kind = WordClass.of(left);
    if (BEFORE_VERBS.contains(left) || kind == WordClass.MODAL || AFTER_VERBS.contains(right)) {
      return false;
    }
    boolean led =
        BEFORE_NOUNS.contains(left)
            || kind == WordClass.DETERMINER
            || kind == WordClass.SCOPE
            || kind == WordClass.NUMERAL
            || left.equals("no");
    // "The committee expects a rise": a verb takes an object; a noun is followed by none.
    return led || WordClass.of(right) != WordClass.DETERMINER;
  }

  private static String wordBefore(String text, int begin) {
    int end = begin;
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    int from = end;
    while (from > 0 && Character.isLetterOrDigit(text.charAt(from - 1))) {
      from--;
    }
    return Words.fold(text.substring(from, end));
  }

  private static String wordAfter(String text, int end) {
    int from = end;
    while (from < text.length() && text.charAt(from) == ' ') {
      from++;
    }
    int to = from;
    while (to < text.length() && Character.isLetterOrDigit(text.charAt(to))) {
      to++;
    }
    return Words.fold(text.substring(from, to));
  }
}
