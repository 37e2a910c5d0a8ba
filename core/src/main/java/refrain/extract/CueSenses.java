package refrain.extract;

import java.util.ArrayList;
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
  private static final int LONGEST_OBJECT = 3;
  // Fewer words may be marked for their oddness, not because they were said.
  private static final int SHORTEST_QUOTATION = 4;

  private static final Set<String> OF_MEDIUM = Set.of("in", "on", "by", "via", "through");
  private static final Set<String> AS_MEDIUM = Set.of("in", "on", "via");
  private static final Set<String> OF_MIND = Set.of("for", "with", "to", "among");

  private final CueClasses classes;
  private final CueHead head;

  private CueSenses(CueClasses classes) {
    this.classes = classes;
    this.head = new CueHead(classes);
  }

  /** Loads the classes from the class path. */
  public static CueSenses load() {
    return new CueSenses(CueClasses.load());
  }

  /** How a cue is meant, by its own words alone. */
  public CueSense of(String cue) {
    List<Word> words = words(cue, new Span(0, cue.length()));
    @Nullable CueSense sense = head.of(words);
    return sense == null ? bare(words) : withMedium(words, sense);
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
    CueSense sense = inPlace(words, text, quotation);
    if (!sense.isSaid() && quotes(text, quotation)) {
      // Words in quotation marks were said, whatever the verb tells of besides.
      sense = CueSense.SPEECH;
    }
    boolean spoken = sense.equals(CueSense.SPEECH) || sense.equals(CueSense.PERCEPTION);
    return spoken && !source.isEmpty() && isDocument(text, source.getFirst())
        ? CueSense.WRITING
        : sense;
  }

  private CueSense inPlace(List<Word> words, String text, Quotation quotation) {
    Span content = quotation.content().getFirst();
    @Nullable CueSense sense = head.of(words);
    if (sense == null) {
      return unknown(words, text, quotation);
    }
    if (isAsking(words) && startsWith(text, content, "to")) {
      return CueSense.ACT_OF_SPEECH;
    }
    CueClasses.@Nullable Verb last = classes.verb(words.getLast().lower());
    if (last != null && last.kind() == CueClasses.Kind.LIGHT && !sense.isSaid()) {
      // "made" with the content "clear that they hope"
      List<Word> more = new ArrayList<>(words);
      List<Word> after = words(text, content);
      more.addAll(after.subList(0, Math.min(after.size(), LONGEST_OBJECT)));
      @Nullable CueSense whole = head.of(more);
      return whole != null && whole.isSaid() ? whole : sense;
    }
    return withMedium(words, sense);
  }

  private static boolean quotes(String text, Quotation quotation) {
    return quotation.form() == Form.DIRECT
        || quotation.quoted().stream()
            .anyMatch(
                q ->
                    words(text, q).stream().filter(w -> w.kind() == Word.Kind.LETTERS).count()
                        >= SHORTEST_QUOTATION);
  }

  private static List<Word> words(String text, Span cue) {
    int end = Math.min(cue.end(), cue.begin() + LONGEST_CUE * 20);
    List<Word> words = Lexer.scan(text, new Span(cue.begin(), end));
    return words.subList(0, Math.min(words.size(), LONGEST_CUE));
  }

  /** "Said in a statement" is writing. */
  private CueSense withMedium(List<Word> words, CueSense sense) {
    if (!sense.equals(CueSense.SPEECH)) {
      return sense;
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
        if (w.isMark() || CueHead.isPreposition(w)) {
          break;
        }
      }
    }
    return sense;
  }

  private boolean isWritten(Word w) {
    return CueSense.WRITING.equals(classes.noun(w.lower()))
        || classes.isOf(w.lower(), "statement")
        || classes.isOf(w.lower(), "release");
  }

  /** What words that hold no known head mean: marks, prepositions, verbs nobody listed. */
  private static CueSense bare(List<Word> words) {
    List<Word> letters = words.stream().filter(w -> w.kind() == Word.Kind.LETTERS).toList();
    if (letters.size() != 1) {
      return letters.isEmpty() ? CueSense.SPEECH : CueSense.ACT;
    }
    Word word = letters.getFirst();
    if (OF_MIND.contains(word.lower())) {
      return CueSense.THOUGHT;
    }
    if (AS_MEDIUM.contains(word.lower())) {
      return CueSense.WRITING;
    }
    return CueHead.isPreposition(word) ? CueSense.SPEECH : CueSense.ACT;
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
    @Nullable Word last = null;
    for (Word w : words) {
      if (w.isMark() || (last != null && (CueHead.isPreposition(w) || w.is("to")))) {
        break;
      }
      if (w.kind() == Word.Kind.LETTERS) {
        last = w;
      }
    }
    return last != null && classes.isDocument(last.lower());
  }
}
