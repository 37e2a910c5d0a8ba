package refrain.extract;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import refrain.domain.CueSense;

/** Finds the head of a cue's words, the first that decides what they mean. */
final class CueHead {

  private static final int LONGEST_GAP = 2;
  private static final Set<String> DETERMINERS =
      Set.of(
          "a", "an", "the", "this", "these", "those", "his", "her", "its", "their", "my", "our",
          "your", "no", "any", "some", "every", "each", "another", "such", "more", "many", "few",
          "several", "'s");
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "of", "in", "on", "at", "for", "with", "by", "from", "about", "against", "over", "under",
          "among", "between", "into", "through", "during", "without", "within", "via", "per");
  private static final Set<String> PRONOUNS =
      Set.of("it", "he", "she", "that", "there", "who", "what", "this", "one");

  private final CueClasses classes;

  CueHead(CueClasses classes) {
    this.classes = classes;
  }

  /** What the first deciding word means, or null where no word is known. */
  @Nullable CueSense of(List<Word> words) {
    CueClasses.@Nullable Verb pending = null;
    @Nullable CueSense noun = null;
    boolean inPhrase = false;
    boolean infinitive = false;
    for (int i = 0; i < words.size(); i++) {
      Word w = words.get(i);
      // "he's been told", not "the minister's".
      boolean verbal = w.is("'s") && (i == 0 || PRONOUNS.contains(words.get(i - 1).lower()));
      if (w.kind() == Word.Kind.NUMBER || (DETERMINERS.contains(w.lower()) && !verbal)) {
        inPhrase = true;
        continue;
      }
      @Nullable CueSense phrase = noun == null ? phrase(words, i) : null;
      if (phrase != null) {
        return phrase;
      }
      if (isPreposition(w)) {
        inPhrase = true;
        continue;
      }
      if (w.is("to")) {
        inPhrase = false;
        infinitive = true;
        continue;
      }
      CueClasses.@Nullable Verb verb = verbAt(words, i, inPhrase, pending);
      if (verb != null && verb.kind() == CueClasses.Kind.VERB) {
        return noun != null && (infinitive || isParticiple(w)) ? noun : verb.sense();
      }
      if (verb != null) {
        pending = pending == null || pending.kind() == CueClasses.Kind.OPENER ? verb : pending;
        inPhrase = false;
        continue;
      }
      @Nullable CueSense named = classes.noun(w.lower());
      @Nullable CueSense quality = classes.adjective(w.lower());
      if (named != null && i + 1 < words.size() && classes.noun(words.get(i + 1).lower()) != null) {
        // Of "campaign slogan" the slogan counts.
        continue;
      }
      if (pending != null && named != null) {
        return ofNoun(pending, named);
      }
      if (quality != null && !inPhrase) {
        return quality;
      }
      if (noun == null) {
        noun = named;
      }
    }
    return noun != null || pending == null ? noun : pending.sense();
  }

  /** "Voiced concern" is speech, "has concerns" is not. */
  private static CueSense ofNoun(CueClasses.Verb light, CueSense noun) {
    return light.sense().equals(CueSense.SPEECH) && !noun.isSaid() ? light.sense() : noun;
  }

  private CueClasses.@Nullable Verb verbAt(
      List<Word> words, int i, boolean inPhrase, CueClasses.@Nullable Verb pending) {
    Word w = words.get(i);
    CueClasses.@Nullable Verb verb = classes.verb(w.lower());
    if (verb == null) {
      return null;
    }
    boolean noun = classes.noun(w.lower()) != null;
    if (inPhrase) {
      // "a scathing report" but "on record opposing", "short of calling".
      Word before = words.get(i - 1);
      boolean modifies =
          DETERMINERS.contains(before.lower())
              || (isPreposition(before) && !w.lower().endsWith("ing"))
              || before.kind() == Word.Kind.NUMBER;
      boolean auxiliary = verb.kind() == CueClasses.Kind.OPENER && !noun;
      return (isParticiple(w) && !modifies && !noun) || (auxiliary && !modifies) ? verb : null;
    }
    if (noun && pending != null) {
      boolean third = w.lower().endsWith("s") && !w.lower().equals(verb.base());
      boolean object = pending.kind() == CueClasses.Kind.LIGHT && !isParticiple(w);
      return third || object ? null : verb;
    }
    // "is worried": the quality, not the act.
    boolean quality = classes.adjective(w.lower()) != null;
    return quality && pending != null && pending.base().equals("be") ? null : verb;
  }

  private static boolean isParticiple(Word w) {
    return w.lower().endsWith("ing") || w.lower().endsWith("ed");
  }

  /** What the longest phrase from this word on means. */
  private @Nullable CueSense phrase(List<Word> words, int at) {
    @Nullable CueSense best = null;
    int most = 0;
    for (CueClasses.Phrase p : classes.phrasesFrom(words.get(at).lower())) {
      if (p.words().size() > most && matches(words, at, p.words())) {
        best = p.sense();
        most = p.words().size();
      }
    }
    return best;
  }

  private boolean matches(List<Word> words, int at, List<String> phrase) {
    int i = at + 1;
    for (String wanted : phrase.subList(1, phrase.size())) {
      int gap = 0;
      while (i < words.size()
          && gap < LONGEST_GAP
          && !classes.isOf(words.get(i).lower(), wanted)
          && !words.get(i).isMark()
          && classes.verb(words.get(i).lower()) == null) {
        i++;
        gap++;
      }
      if (i >= words.size() || !classes.isOf(words.get(i).lower(), wanted)) {
        return false;
      }
      i++;
    }
    return true;
  }

  static boolean isPreposition(Word w) {
    return PREPOSITIONS.contains(w.lower());
  }
}
