package refrain.resolve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import refrain.domain.Span;

/** Finds what a question brings up, and what meeting, call or event a release tells of first. */
final class Topics {

  /**
   * The event of a release.
   *
   * @param words the words that tell it
   * @param spoken whether others may have spoken at it: a call, a meeting, a visit
   * @param counterpart with whom
   */
  record Event(Span words, boolean spoken, Optional<Span> counterpart) {}

  private static final int SENTENCES = 6;
  private static final int FIRST = 5;
  private static final int SHORT = 5;
  private static final int PROCEDURAL = 14;
  private static final int LEAD = 12;
  private static final int LONG = 30;
  private static final Set<String> FILLERS =
      Set.of(
          "first",
          "second",
          "secondly",
          "firstly",
          "recently",
          "also",
          "and",
          "well",
          "so",
          "but",
          "one",
          "just",
          "then",
          "hi",
          "ok",
          "okay",
          "yeah",
          "yes");
  private static final Set<String> ASKING =
      Set.of(
          "how", "what", "why", "when", "where", "which", "who", "is", "are", "was", "were", "do",
          "does", "did", "can", "could", "would", "will", "has", "have", "should");
  private static final Set<String> INTRODUCING = Set.of("i'm", "i've", "i'd", "hello");
  private static final Set<String> ARTICLES = Set.of("the", "this", "these", "a", "an");
  private static final Set<String> TELLERS =
      Set.of("understand", "noticed", "reported", "know", "note", "learned", "said", "heard");

  private final Words words;
  private final Scene scene;
  private final OccasionTable table;
  private final Occasions occasions;
  private final Aims aims;

  Topics(Scene scene, OccasionTable table, Occasions occasions, Aims aims) {
    this.words = scene.words();
    this.scene = scene;
    this.table = table;
    this.occasions = occasions;
    this.aims = aims;
  }

  /** What the question in these paragraphs brings up: what it states first, or asks about. */
  Optional<Span> ofQuestion(List<Span> paragraphs) {
    int sentences = 0;
    for (Span p : paragraphs) {
      int end = words.firstFrom(p.end());
      int from = words.firstFrom(p.begin());
      while (from < end && sentences < SENTENCES) {
        int to = Math.min(end, occasions.end(from));
        Optional<Span> topic = ofSentence(from, to);
        if (topic.isPresent()) {
          return topic;
        }
        from = to;
        sentences++;
      }
    }
    return Optional.empty();
  }

  private Optional<Span> ofSentence(int from, int to) {
    if (to - from < SHORT || isProcedural(from, to)) {
      return Optional.empty();
    }
    boolean question = words.form(to - 1).equals("?") || ASKING.contains(lower(from));
    if (question) {
      return askedAbout(from, to);
    }
    boolean name = to - from < PROCEDURAL && lower(from).equals("this");
    if (INTRODUCING.contains(lower(from)) || lower(from).equals("my") || name) {
      return Optional.empty();
    }
    int begin = withoutLead(from, to);
    return to - begin < SHORT - 1
        ? Optional.empty()
        : Optional.of(scene.span(begin, Math.max(begin + 1, sentenceEnd(begin, to))));
  }

  private int sentenceEnd(int begin, int to) {
    int end = Math.min(to, begin + LONG);
    return end == to && ".!".contains(words.form(to - 1)) ? to - 1 : end;
  }

  private boolean isProcedural(int from, int to) {
    if (to - from > PROCEDURAL) {
      return false;
    }
    for (int w = from; w < to; w++) {
      if (table.isProcedural(words.lower(w))) {
        return true;
      }
    }
    return false;
  }

  /** The first word after "According to reports,", "First,", "We understand that". */
  private int withoutLead(int from, int to) {
    int w = from;
    while (w < to && (FILLERS.contains(lower(w)) || words.form(w).equals(","))) {
      w++;
    }
    if (w + 1 < to && lower(w).equals("according") && lower(w + 1).equals("to")) {
      for (int v = w; v < to && v < w + LEAD; v++) {
        if (words.form(v).equals(",")) {
          return v + 1;
        }
      }
    }
    for (int v = w + 1; v < to && v < w + 4; v++) {
      if (TELLERS.contains(lower(v)) && v + 1 < to && lower(v + 1).equals("that")) {
        return v + 2;
      }
    }
    return w;
  }

  private Optional<Span> askedAbout(int from, int to) {
    for (int w = from; w < to; w++) {
      int length = Math.max(table.topic(words, w, to), occasions.opening(w, from, to));
      if (length > 0) {
        int end = phraseEnd(w + length, to);
        if (end - w - length >= 2) {
          return Optional.of(scene.span(w + length, end));
        }
      }
    }
    return Optional.empty();
  }

  private int phraseEnd(int begin, int to) {
    int end = begin;
    while (end < to && end < begin + LONG && !",.;:?!".contains(words.form(end))) {
      end++;
    }
    return end;
  }

  /** What the first sentences of a release's text tell of. */
  Optional<Event> ofRelease(List<Span> paragraphs) {
    int sentences = 0;
    for (Span p : paragraphs) {
      int end = words.firstFrom(p.end());
      int from = words.firstFrom(p.begin());
      while (from < end && sentences < FIRST) {
        int to = Math.min(end, occasions.end(from));
        Optional<Event> event = to - from < SHORT ? Optional.empty() : told(from, to);
        if (event.isPresent()) {
          return event;
        }
        sentences += to - from < SHORT ? 0 : 1;
        from = to;
      }
    }
    return Optional.empty();
  }

  private Optional<Event> told(int from, int to) {
    for (int w = from; w < to; w++) {
      int met = table.meet(words, w, to);
      if (met > 0) {
        int end = occasions.clauseEnd(w + met, Math.min(to, w + LONG), List.of());
        Optional<Span> other = counterpart(w, w + met + 4, to);
        return Optional.of(new Event(scene.span(w, end), true, other));
      }
    }
    Optional<Span> opened = occasions.find(from, to, List.of(), List.of());
    if (opened.isPresent()) {
      return Optional.of(new Event(opened.get(), false, Optional.empty()));
    }
    for (int w = from; w < to; w++) {
      Optional<Span> deed = aims.read(w, to).deed();
      if (deed.isPresent()) {
        return Optional.of(new Event(deed.get(), false, Optional.empty()));
      }
    }
    return gathering(from, to);
  }

  /** The talk, visit or anniversary that the sentence before one of a paragraph's tells of. */
  Optional<Span> eventBefore(int from) {
    if (from == 0 || words.paragraph(from - 1) != words.paragraph(from)) {
      return Optional.empty();
    }
    int begin = occasions.begin(from - 1);
    return occasions.before(from).or(() -> gathering(begin, from).map(Event::words));
  }

  /** With whom the call or meeting was that these words tell of. */
  Optional<Span> counterpart(Span occasion) {
    int from = words.firstFrom(occasion.begin());
    int to = words.firstFrom(occasion.end());
    for (int w = from; w < to && w < from + LEAD; w++) {
      if (lower(w).equals("with") && w > from && table.isSpoken(words.lower(w - 1))) {
        return counterpart(w, w + 1, to);
      }
    }
    return Optional.empty();
  }

  private Optional<Span> counterpart(int from, int near, int to) {
    boolean spoke = Set.of("spoke", "speaks", "talked").contains(lower(from));
    for (int w = from; w < to && w < near; w++) {
      if (lower(w).equals("with") || (spoke && lower(w).equals("to"))) {
        return aims.phrases()
            .read(w + 1, to)
            .filter(p -> p.kind() == NounPhrases.Kind.ACTOR)
            .map(p -> scene.span(p.from(), p.to()));
      }
    }
    return Optional.empty();
  }

  /** "the second meeting of the Lake Group", "the June elections in Osmera". */
  private Optional<Event> gathering(int from, int to) {
    for (int w = from + 1; w < to; w++) {
      if (!table.isGathering(words.lower(w))) {
        continue;
      }
      int begin = w - 1;
      while (begin > from && begin > w - SHORT && !isArticle(begin)) {
        begin--;
      }
      if (isArticle(begin) || words.isPossessive(w - 1)) {
        int end = Math.max(w + 1, phraseEnd(w + 1, Math.min(to, w + LEAD)));
        boolean spoken = table.isMarked(words.lower(w));
        return Optional.of(new Event(scene.span(begin, end), spoken, Optional.empty()));
      }
    }
    return Optional.empty();
  }

  private boolean isArticle(int w) {
    return ARTICLES.contains(lower(w));
  }

  private String lower(int w) {
    return words.lower(w);
  }
}
