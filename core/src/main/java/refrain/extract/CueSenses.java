package refrain.extract;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import refrain.domain.CueSense;
import refrain.domain.Form;
import refrain.domain.Quotation;
import refrain.domain.Span;

/**
 * Decides how a cue is meant: by the head of its words, then by the medium it names, then by what
 * stands beside it. The words are those of {@code cue-classes.tsv}; the method is ours (decision
 * 0006).
 */
public final class CueSenses {

  // Far above any real cue; bounds the time for a text that is all cue.
  private static final int LONGEST_CUE = 60;
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
  private static final Set<String> OF_MEDIUM = Set.of("in", "on", "by", "via", "through");
  private static final Set<String> OF_MIND = Set.of("for", "with", "to", "among");

  private final CueClasses classes;

  private CueSenses(CueClasses classes) {
    this.classes = classes;
  }

  /** Loads the classes from the class path. */
  public static CueSenses load() {
    return new CueSenses(CueClasses.load());
  }

  /** How a cue is meant, by its own words alone. */
  public CueSense of(String cue) {
    List<Word> words = words(cue, new Span(0, cue.length()));
    CueSense head = head(words);
    return head == null ? bare(words) : withMedium(words, head);
  }

  /**
   * How a cue is meant where it stands.
   *
   * @param text the text that the spans index
   * @param cue the cue's spans; none is fine
   * @param source the source's spans; none is fine
   * @param quotation what it is the cue of
   */
  CueSense of(String text, List<Span> cue, List<Span> source, Quotation quotation) {
    if (quotation.form() == Form.RELEASE) {
      return CueSense.WRITING;
    }
    if (quotation.form() == Form.TURN || cue.isEmpty()) {
      return CueSense.SPEECH;
    }
    List<Word> words = words(text, cue.getFirst());
    CueSense head = head(words);
    Span content = quotation.content().getFirst();
    if (head == null) {
      head = unknown(words, text, quotation);
    } else if (isAsking(words) && startsWith(text, content, "to")) {
      head = CueSense.ACT_OF_SPEECH;
    } else {
      head = withMedium(words, head);
    }
    if (!head.isSaid() && quotation.form() == Form.DIRECT) {
      // Words that stand in quotation marks were said, whatever the verb tells of besides.
      head = CueSense.SPEECH;
    }
    boolean spoken = head.equals(CueSense.SPEECH) || head.equals(CueSense.PERCEPTION);
    return spoken && !source.isEmpty() && isDocument(text, source.getFirst())
        ? CueSense.WRITING
        : head;
  }

  private static List<Word> words(String text, Span cue) {
    List<Word> words = Lexer.scan(text, cue);
    return words.subList(0, Math.min(words.size(), LONGEST_CUE));
  }

  /** What the first deciding word means, or null where no word is known. */
  private @Nullable CueSense head(List<Word> words) {
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
      if (PREPOSITIONS.contains(w.lower())) {
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
              || (PREPOSITIONS.contains(before.lower()) && !w.lower().endsWith("ing"))
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

  /** "Said in a statement" is writing. */
  private CueSense withMedium(List<Word> words, CueSense head) {
    if (!head.equals(CueSense.SPEECH)) {
      return head;
    }
    for (int i = 1; i < words.size(); i++) {
      if (!OF_MEDIUM.contains(words.get(i).lower())) {
        continue;
      }
      for (int j = i + 1; j < words.size() && j <= i + 4; j++) {
        Word w = words.get(j);
        if (isWritten(w)) {
          return CueSense.WRITING;
        }
        if (w.isMark() || PREPOSITIONS.contains(w.lower())) {
          break;
        }
      }
    }
    return head;
  }

  private boolean isWritten(Word w) {
    return CueSense.WRITING.equals(classes.noun(w.lower()))
        || classes.isOf(w.lower(), "statement")
        || classes.isOf(w.lower(), "release");
  }

  /** What words that hold no known head mean: marks, prepositions, verbs nobody listed. */
  private static CueSense bare(List<Word> words) {
    List<String> letters =
        words.stream().filter(w -> w.kind() == Word.Kind.LETTERS).map(Word::lower).toList();
    if (letters.size() != 1) {
      return letters.isEmpty() ? CueSense.SPEECH : CueSense.ACT;
    }
    String word = letters.getFirst();
    if (OF_MIND.contains(word)) {
      return CueSense.THOUGHT;
    }
    if (word.equals("in") || word.equals("on") || word.equals("via")) {
      return CueSense.WRITING;
    }
    return PREPOSITIONS.contains(word) ? CueSense.SPEECH : CueSense.ACT;
  }

  private static CueSense unknown(List<Word> words, String text, Quotation quotation) {
    boolean told =
        (!words.isEmpty() && words.getLast().is(":"))
            || !quotation.quoted().isEmpty()
            || startsWith(text, quotation.content().getFirst(), "that")
            || startsWith(text, quotation.content().getFirst(), "whether");
    return told ? CueSense.SPEECH : bare(words);
  }

  private boolean isAsking(List<Word> words) {
    return words.stream().anyMatch(w -> classes.isOf(w.lower(), "ask"));
  }

  private static boolean startsWith(String text, Span span, String word) {
    int end = span.begin() + word.length();
    return end < span.end()
        && text.regionMatches(true, span.begin(), word, 0, word.length())
        && !Character.isLetterOrDigit(text.charAt(end));
  }

  /** Whether the last word before any "of", "by" or the like names something written. */
  private boolean isDocument(String text, Span source) {
    List<Word> words = words(text, source);
    @Nullable Word head = null;
    for (Word w : words) {
      if (w.isMark() || (head != null && PREPOSITIONS.contains(w.lower()))) {
        break;
      }
      if (w.kind() == Word.Kind.LETTERS) {
        head = w;
      }
    }
    return head != null && isWritten(head);
  }
}
