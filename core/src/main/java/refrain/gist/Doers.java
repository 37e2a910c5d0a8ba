package refrain.gist;

import java.util.Set;
import refrain.domain.Form;

/** Finds whose verb a verb is, from the words before it; no grammar, only what stands nearest. */
final class Doers {

  private static final int MOST = 14;
  private static final Set<String> FIRST = Set.of("i", "we", "us", "me", "ourselv", "myself");
  private static final Set<String> POSSESSIVE = Set.of("our", "my");
  private static final Set<String> THIRD = Set.of("he", "she", "it", "they");
  private static final Set<String> JOINING = Set.of("and", "but", "or", "while", "as", "also");
  private static final Set<String> OPENING = Set.of("that", "to");
  private static final Set<String> RELATIVE =
      Set.of(
          "who", "which", "whose", "that", "whom", "what", "when", "where", "how", "if", "whether");

  /** Whose a verb is. */
  enum Subject {
    /** The speaker's, or his side's. */
    OWN,
    /** Somebody else's. */
    ACTOR,
    /** A thing's. */
    THING,
    /** It stands in a clause that hangs on other words: "those who oppose it". */
    CLAUSE,
    /** Nobody stands before it. */
    OPEN
  }

  private final ActTable table;

  Doers(ActTable table) {
    this.table = table;
  }

  /**
   * Whose the verb at a word is.
   *
   * @param names the speaker's own names
   */
  Subject of(Said said, int verb, Set<String> names) {
    int begin = Math.max(said.sentenceBegin(verb), verb - MOST);
    boolean infinitive = false;
    for (int i = verb - 1; i >= begin; i--) {
      String word = said.words().get(i);
      infinitive |= word.equals("to");
      if (isOwn(said, i, names)) {
        return Subject.OWN;
      }
      boolean pause = said.gapBefore(i + 1).indexOf(',') >= 0;
      if (pause || JOINING.contains(word)) {
        return joined(said, i + (pause ? 1 : 0), begin, names);
      }
      if (RELATIVE.contains(word) && i > begin) {
        return Subject.CLAUSE;
      }
      if (table.between().contains(word) || word.endsWith("ly")) {
        continue;
      }
      if (OPENING.contains(word) && i - begin <= 1) {
        continue;
      }
      if (isName(said, i) || table.actors().contains(word)) {
        // In "we urge leaders to reject it" the leaders are no part of the issuer.
        return said.form() == Form.RELEASE && table.officials().contains(word) && !infinitive
            ? Subject.OWN
            : Subject.ACTOR;
      }
      return Subject.THING;
    }
    return begin == said.sentenceBegin(verb) ? Subject.OPEN : Subject.THING;
  }

  /** A capital; where every word has one, only of words that look like no plural or gerund. */
  private static boolean isName(Said said, int i) {
    if (!said.isCapital(i)) {
      return false;
    }
    String word = said.printed(i);
    return i > said.sentenceBegin(i)
        || !(word.endsWith("s") || word.endsWith("ing") || word.endsWith("tion"));
  }

  /** Of a verb behind "and" or a comma: the subject with which its sentence begins. */
  private Subject joined(Said said, int end, int begin, Set<String> names) {
    boolean actor = false;
    for (int i = end - 1; i >= begin; i--) {
      if (isOwn(said, i, names)) {
        return Subject.OWN;
      }
      actor |= table.actors().contains(said.words().get(i));
      if (RELATIVE.contains(said.words().get(i))) {
        return Subject.CLAUSE;
      }
    }
    return actor ? Subject.ACTOR : Subject.THING;
  }

  private boolean isOwn(Said said, int i, Set<String> names) {
    String word = said.words().get(i);
    if (FIRST.contains(word) || said.isOwnSource(i)) {
      return true;
    }
    if (THIRD.contains(word) && !said.isQuoted(i) && said.form() != Form.TURN) {
      // In what is told in the reporter's words the first pronoun is the speaker.
      return i - said.sentenceBegin(i) <= 1;
    }
    if (said.isCapital(i) && names.contains(word)) {
      return true;
    }
    if (table.sides().contains(word) && i > said.sentenceBegin(i)) {
      String before = said.words().get(i - 1);
      return POSSESSIVE.contains(before) || (said.isCapital(i - 1) && names.contains(before));
    }
    return false;
  }
}
