package refrain.redline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import refrain.words.WordClass;
import refrain.words.Words;

/**
 * Tells what the grave words of a run that stands in one text only reach: the words around the run,
 * which stand in both, or only those of the run itself. The "not" in "is [not] permitted" reaches
 * what stays; the one in "We stand firm[ and will not yield]" went with its clause.
 */
final class Reach {

  private static final Set<String> WHOLE =
      Set.of("under no", "in no way", "by no means", "at no time", "on no account", "not at all");
  private static final Set<String> LEAVE =
      Set.of(
          "a",
          "an",
          "the",
          "prior",
          "permission",
          "consent",
          "approval",
          "licence",
          "license",
          "authorization",
          "authorisation",
          "agreement",
          "warrant",
          "mandate",
          "permit",
          "notice",
          "consultation");
  private static final Set<String> RESTRICTING =
      Set.of("only", "solely", "exclusively", "merely", "nothing but");
  private static final Set<String> HEDGED =
      Set.of("cases", "circumstances", "respects", "instances", "areas", "extent", "occasions");
  private static final Set<String> LEADING =
      Set.of("and", "but", "or", "only", "even", "especially", "then", "at", "least");
  private static final Set<String> COORDINATING = Set.of("and", "but", "while", "yet");

  private static final int LONG = 8;
  private static final int EDGE = 2;

  private final Changed run;
  private final List<Changed.Word> words;

  Reach(Changed run) {
    this.run = run;
    this.words = run.words();
  }

  /**
   * The words of a run after the last full stop in it; none where it closes with one. A run within
   * one sentence comes back whole.
   */
  static Changed lastSentence(Changed run) {
    String text = run.text();
    List<Changed.Word> all = run.words();
    for (int i = all.size() - 1; i > 0; i--) {
      if (all.get(i).capital() && all.get(i).opens()) {
        boolean ended =
            text.substring(all.get(i - 1).end(), all.get(i).begin()).matches("(?s).*[.!?].*");
        if (ended) {
          boolean closed = new Reach(run).closesSentence();
          return closed ? run.part(0, 0) : run.part(i, all.size());
        }
      }
    }
    return run;
  }

  /** Whether the run is a condition or exception, or begins with one. */
  boolean isCondition() {
    for (Changed.Word w : words) {
      if (w.kind() == WordClass.CONDITION) {
        return true;
      }
      if (!LEADING.contains(w.folded())) {
        return w.folded().equals("without") && needsLeave();
      }
    }
    return false;
  }

  /** "Without a licence" bounds what is said; "without delay" does not. */
  private boolean needsLeave() {
    return words.size() > 1
        && words.stream().skip(1).anyMatch(w -> LEAVE.contains(w.folded()))
        && words.stream().skip(1).noneMatch(w -> w.folded().endsWith("ing"));
  }

  /** Whether a word of the class in the run governs words that stand in both texts. */
  boolean governs(WordClass kind) {
    int at = first(kind);
    if (at < 0 && kind != WordClass.CONDITION) {
      return false;
    }
    boolean closed = opensClause() && closesClause();
    // In the middle of a long run a word belongs to what stands around it there.
    if (words.size() > LONG
        && at > EDGE
        && at < words.size() - EDGE
        && kind != WordClass.CONDITION) {
      return false;
    }
    return switch (kind) {
      case NEGATION -> isWhole() || !(closed || isOwnClause(at) || isPhrase(at));
      case MODAL -> !(closed || isOwnClause(at) || hasOwnVerb(at));
      case CONDITION -> !(opensSentence() && closesSentence());
      case SCOPE -> {
        if (RESTRICTING.contains(words.get(at).folded()) && at == 0) {
          yield !(opensClause() && hasContentAfter(at));
        }
        yield isHedge(at) || governsNoun(at, closed);
      }
      case NUMERAL -> governsNoun(at, closed);
      case INTENSITY, DETERMINER, AUXILIARY, FUNCTION, CONTENT -> false;
    };
  }

  private int first(WordClass kind) {
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).part(kind).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  private boolean isWhole() {
    String folded = Words.fold(run.run());
    return WHOLE.stream().anyMatch(folded::contains);
  }

  /** A clause with its verb, from its begin to its end. */
  private boolean isOwnClause(int at) {
    if (!hasContentAfter(at)) {
      return false;
    }
    boolean verb =
        words.get(at).folded().indexOf(' ') > 0 || words.get(at).kind() == WordClass.MODAL;
    for (int i = 0; i < at; i++) {
      WordClass kind = words.get(i).kind();
      verb |= kind == WordClass.AUXILIARY || kind == WordClass.MODAL;
    }
    boolean coordinated = COORDINATING.contains(words.getLast().folded());
    boolean begins =
        opensClause() || WordClass.joins(words.getFirst().folded()) || verb || coordinated;
    return begins && (coordinated || closesClause());
  }

  /** "Will meet with": the verb went with it; "will continue to" has the next one before it. */
  private boolean hasOwnVerb(int at) {
    Changed.Word last = words.getLast();
    return last.kind() != WordClass.MODAL
        && !last.folded().equals("to")
        && words.subList(at + 1, Math.max(at + 1, words.size() - 1)).stream()
            .anyMatch(w -> w.kind() == WordClass.CONTENT && !w.folded().endsWith("ly"));
  }

  /** "Without delay", "nor fear", "no help": with the noun that it negates. */
  private boolean isPhrase(int at) {
    String word = words.get(at).folded();
    boolean noun = word.equals("without") || word.equals("nor") || word.equals("no");
    return noun && hasContentAfter(at) && (closesClause() || !nextIsContent());
  }

  /** Whether what the number or quantifier counts stays: "[three ]ships", "[all of ]the ships". */
  private boolean governsNoun(int at, boolean closed) {
    if (!hasContentAfter(at)) {
      WordClass head = words.getFirst().kind();
      boolean object = at > 0 && head == WordClass.FUNCTION && !nextIsContent() && !nextIsUnit();
      return !closed && !object;
    }
    boolean own =
        closed
            || words.getFirst().kind() == WordClass.FUNCTION
            || words.getLast().kind() == WordClass.FUNCTION
            || WordClass.joins(words.getLast().folded())
            || words.getLast().kind() == WordClass.AUXILIARY
            || closesClause();
    return !own && nextIsContent();
  }

  /** "In some cases", "to some extent". */
  private boolean isHedge(int at) {
    return words.size() - at <= 3
        && HEDGED.contains(words.getLast().folded())
        && !words.get(at).folded().equals("any")
        && !words.get(at).folded().equals("all");
  }

  private boolean hasContentAfter(int at) {
    return words.stream().skip(at + 1L).anyMatch(w -> w.kind() == WordClass.CONTENT || w.isName());
  }

  private boolean nextIsContent() {
    Optional<String> next = next();
    return next.isPresent() && WordClass.of(next.get()) == WordClass.CONTENT;
  }

  private boolean nextIsUnit() {
    Optional<String> next = next();
    return next.isPresent() && WordClass.of(next.get()) == WordClass.NUMERAL;
  }

  /** The word right after the run; nothing where a mark or the end of the text stands there. */
  private Optional<String> next() {
    String text = run.text();
    int i = words.getLast().end();
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    int end = i;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end > i ? Optional.of(Words.fold(text.substring(i, end))) : Optional.empty();
  }

  private boolean opensClause() {
    char c = before();
    return ",;:.!?—–(\n\"“‘".indexOf(c) >= 0;
  }

  private boolean opensSentence() {
    char c = before();
    return ".!?\n\"“‘".indexOf(c) >= 0;
  }

  private boolean closesClause() {
    char c = after();
    return ",;:.!?—–)\n\"”’".indexOf(c) >= 0
        || next().filter(w -> WordClass.joins(w) && !w.equals("or")).isPresent();
  }

  private boolean closesSentence() {
    return ".!?\n".indexOf(after()) >= 0;
  }

  /** The last mark or letter before the run; a line's end where the text begins. */
  private char before() {
    String text = run.text();
    for (int i = words.getFirst().begin() - 1; i >= 0; i--) {
      if (!Character.isWhitespace(text.charAt(i))) {
        return text.charAt(i);
      }
    }
    return '\n';
  }

  private char after() {
    String text = run.text();
    for (int i = words.getLast().end(); i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c)) {
        // A dash joins words unless it stands free.
        return c;
      }
    }
    return '\n';
  }
}
