package refrain.resolve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import refrain.domain.Attribution;
import refrain.domain.CueClass;
import refrain.domain.Form;
import refrain.domain.Span;

/** Finds the words that say what set a statement off. */
final class Occasions {

  /**
   * An occasion.
   *
   * @param words the words that tell it
   * @param deed whether it is what the statement is about, and no event told beside it
   */
  record Told(Span words, boolean deed) {}

  private static final int SENTENCE = 80;
  private static final int FRAME = 8;
  private static final int CLAUSE = 12;
  private static final int REMARK = 12;
  private static final Set<String> ARTICLES =
      Set.of("the", "a", "an", "his", "her", "its", "their", "this", "that");
  private static final Set<String> ENDS =
      Set.of(
          ",", ".", ";", ":", "and", "to", "of", "that", "has", "have", "had", "is", "are", "was");
  private static final Set<String> OPENING_CLAUSES =
      Set.of("but", "while", "saying", "adding", "calling", "telling", "urging", "he", "she");
  private static final Set<String> PERSONS = Set.of("he", "she", "they", "it");

  private final Scene scene;
  private final Words words;
  private final OccasionTable table;
  private final Aims aims;

  Occasions(Scene scene, OccasionTable table, Aims aims) {
    this.scene = scene;
    this.words = scene.words();
    this.table = table;
    this.aims = aims;
  }

  /**
   * What set off a statement told in an article's own words: told in its sentence, in the one after
   * or before it, or done by him whom the cue aims at.
   */
  Optional<Told> find(Attribution a) {
    List<Span> anchor = a.cue().isEmpty() ? a.source() : a.cue();
    if (anchor.isEmpty()) {
      return Optional.empty();
    }
    int at = words.firstEndingAfter(anchor.get(0).begin());
    if (at >= words.size()) {
      return Optional.empty();
    }
    int from = begin(at);
    int to = end(at);
    Span cue = anchor.get(0);
    Optional<Span> found = find(from, to, a.quotation().content(), a.source());
    // A statement told inside the occasion of another one has none of its own.
    if (found.filter(o -> o.overlaps(cue)).isPresent()) {
      return Optional.empty();
    }
    return found
        .or(() -> answered(from))
        .or(() -> reacted(beginOf(a, from), to))
        .or(() -> done(a))
        .map(s -> new Told(s, false))
        .or(() -> deed(a).map(s -> new Told(s, true)))
        .or(() -> isReaction(a) ? before(from).map(s -> new Told(s, false)) : Optional.empty())
        .or(() -> next(to, a.quotation().content()).map(s -> new Told(s, false)));
  }

  /** Where the sentences of a statement begin: its content may stand before its cue. */
  private int beginOf(Attribution a, int from) {
    int content = words.firstEndingAfter(a.quotation().content().get(0).begin());
    boolean near = content < from && from - content < SENTENCE && !isQuoted(a);
    return near ? begin(content) : from;
  }

  private static boolean isQuoted(Attribution a) {
    return a.quotation().form() == Form.DIRECT;
  }

  /** "proposed it during her visit": an act's occasion may stand in what is counted its content. */
  private Optional<Span> done(Attribution a) {
    if (a.sense().cueClass() != CueClass.ACT || a.quotation().form() != Form.INDIRECT) {
      return Optional.empty();
    }
    Span content = a.quotation().content().get(0);
    int from = words.firstFrom(content.begin());
    int to = Math.min(words.firstFrom(content.end()), from + SENTENCE);
    if (from >= to || Set.of("that", "to", "if").contains(words.lower(from))) {
      return Optional.empty();
    }
    for (int w = from; w < to; w++) {
      int framed = framed(w, to);
      if (framed > 0) {
        return Optional.of(scene.span(w, clauseEnd(w + framed, to, List.of())));
      }
    }
    return Optional.empty();
  }

  /** The first word of a word's sentence, or of its last words. */
  int begin(int at) {
    int from = at;
    while (from > 0 && at - from < SENTENCE && words.sameSentence(from - 1, at)) {
      from--;
    }
    return from;
  }

  /** After the last word of a word's sentence, or of its first words. */
  int end(int at) {
    int to = at;
    while (to < words.size() && to - at < SENTENCE && words.sameSentence(to, at)) {
      to++;
    }
    return to;
  }

  /** The sentence before one that begins with "In response". */
  private Optional<Span> answered(int from) {
    if (from == 0 || table.answering(words, from, end(from)) == 0) {
      return Optional.empty();
    }
    int before = begin(from - 1);
    return words.paragraph(from) - words.paragraph(before) > 1
        ? Optional.empty()
        : Optional.of(scene.span(before, from));
  }

  /** The occasion told in the sentence before the one that begins here. */
  Optional<Span> before(int from) {
    return from == 0 || words.paragraph(from) - words.paragraph(from - 1) > 1
        ? Optional.empty()
        : find(begin(from - 1), from, List.of(), List.of());
  }

  /** Whether the cue blames or praises, so that something has been done. */
  private boolean isReaction(Attribution a) {
    for (Span cue : a.cue()) {
      int end = words.firstFrom(cue.end());
      for (int w = words.firstFrom(cue.begin()); w < end; w++) {
        Set<String> places = aims.table().verb(words.lower(w));
        if (places.contains("deed") || places.contains("accused")) {
          return true;
        }
      }
    }
    return false;
  }

  private Optional<Span> deed(Attribution a) {
    for (Span cue : a.cue()) {
      int end = words.firstFrom(cue.end());
      for (int w = words.firstFrom(cue.begin()); w < end; w++) {
        Aims.Aim aim = aims.read(w, end(w));
        Optional<Span> deed = aim.deed().or(() -> reason(aim));
        if (deed.isPresent()) {
          return deed;
        }
      }
    }
    return Optional.empty();
  }

  /** "thanked Osmera for opening the pass": what those aimed at have done. */
  private Optional<Span> reason(Aims.Aim aim) {
    if (aim.at().isEmpty()) {
      return Optional.empty();
    }
    int w = words.firstFrom(aim.at().getLast().end());
    int to = w < words.size() ? end(w) : w;
    boolean reason =
        w + 1 < to
            && words.lower(w).equals("for")
            && words.lower(w + 1).endsWith("ing")
            && words.isWord(w + 1);
    return reason ? Optional.of(scene.span(w, phraseEnd(w + 2, to))) : Optional.empty();
  }

  /** "reacted angrily to the sale": told of the speaker in what is counted his own words too. */
  private Optional<Span> reacted(int from, int to) {
    for (int w = from; w + 2 < to; w++) {
      if (words.lower(w).equals("reacted") || words.lower(w).equals("reacts")) {
        int at = words.lower(w + 1).endsWith("ly") ? w + 2 : w + 1;
        if (at + 1 < to && words.lower(at).equals("to")) {
          return Optional.of(scene.span(at + 1, phraseEnd(at + 1, to)));
        }
      }
    }
    return Optional.empty();
  }

  /** The end of the clause, or before the comma or the "and said" that goes on after it. */
  private int phraseEnd(int begin, int to) {
    int end = clauseEnd(begin, to, List.of());
    for (int w = begin; w + 1 < end; w++) {
      boolean verb = words.lower(w + 1).equals("said") || words.lower(w + 1).endsWith("ed");
      if (words.form(w).equals(",") || (words.lower(w).equals("and") && verb)) {
        return Math.max(w, begin);
      }
    }
    return end;
  }

  private Optional<Span> next(int from, List<Span> content) {
    if (from >= words.size() || !isRemark(from)) {
      return Optional.empty();
    }
    return find(from, end(from), content, List.of());
  }

  /** Whether the sentence tells of the statement before it: "made the remarks when". */
  private boolean isRemark(int from) {
    boolean person = PERSONS.contains(words.lower(from));
    for (int w = from; w < words.size() && w < from + REMARK && words.sameSentence(w, from); w++) {
      if (person && w > from + 1 && w < from + 5 && table.opening(words, w, end(w)) > 1) {
        return true;
      }
      if (table.isRemark(words.lower(w))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The occasion told between two words, outside what is itself said and who says it: from the
   * opening words to the end of the clause.
   */
  Optional<Span> find(int from, int to, List<Span> content, List<Span> source) {
    for (int w = from; w < to; w++) {
      int length = inside(w, content) || inside(w, source) ? 0 : opening(w, from, to);
      if (length > 0) {
        int end = clauseEnd(w + length, to, content);
        return end > w + length
            ? Optional.of(new Span(words.begin(led(w, from)), words.end(end - 1)))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** How many words from this one on open an occasion; 0 if none do. */
  int opening(int w, int from, int to) {
    if (!table.mayOpen(words.lower(w))) {
      return 0;
    }
    int open = table.opening(words, w, to);
    if (open > 0 && isOpen(w, open, from)) {
      return open;
    }
    int framed = framed(w, to);
    if (framed > 0) {
      return framed;
    }
    return words.lower(w).equals("as") && isClause(w, from, to) ? 1 : 0;
  }

  private boolean isOpen(int w, int length, int from) {
    if (length > 1) {
      return true;
    }
    String next = words.lower(w + 1);
    boolean adjective =
        w > from
            && ARTICLES.contains(words.lower(w - 1))
            && words.form(w).equalsIgnoreCase("following");
    boolean number = Character.isDigit(next.codePointAt(0));
    return !adjective && !number && words.isWord(w + 1) && !table.isNever(next);
  }

  /** How many words from this one on open an occasion because an event follows; 0 if none do. */
  private int framed(int w, int to) {
    int framed = table.framed(words, w, to);
    if (framed > 0 && isEvent(w + framed, to, true)) {
      return framed;
    }
    int within = table.within(words, w, to);
    return within > 0 && isEvent(w + within, to, false) ? within : 0;
  }

  /** Whether an event, and no mere medium, follows within a few words. */
  private boolean isEvent(int from, int to, boolean any) {
    boolean determined = any || ARTICLES.contains(words.lower(from));
    for (int w = from; w < to && w < from + FRAME; w++) {
      String word = words.lower(w);
      determined |= words.isPossessive(w);
      if (table.isVenue(word) || ENDS.contains(word)) {
        return false;
      }
      if (any ? table.isEvent(word) : table.isSpoken(word)) {
        boolean venue = w + 1 < to && table.isVenue(words.lower(w + 1));
        return !venue && (determined || words.form(w).endsWith("s"));
      }
    }
    return false;
  }

  /** "as the ministers met", at the begin of a sentence or after a comma. */
  private boolean isClause(int w, int from, int to) {
    if (w > from && !words.form(w - 1).equals(",")) {
      return false;
    }
    for (int v = w + 2; v < to && v < w + CLAUSE && !words.form(v).equals(","); v++) {
      if (table.isClause(words.lower(v))) {
        return true;
      }
    }
    return false;
  }

  /** The word from which "a day after" begins. */
  private int led(int w, int from) {
    int begin = w;
    if (begin > from && table.isLead(words.lower(begin - 1))) {
      begin--;
      boolean counted =
          begin > from
              && Set.of("a", "an", "one", "two", "three", "four", "several", "just")
                  .contains(words.lower(begin - 1));
      begin -= counted ? 1 : 0;
    }
    return begin;
  }

  private static boolean inside(Words words, int w, List<Span> spans) {
    for (Span s : spans) {
      if (s.contains(words.begin(w))) {
        return true;
      }
    }
    return false;
  }

  private boolean inside(int w, List<Span> spans) {
    return inside(words, w, spans);
  }

  /** The end of the clause: the sentence's, the next piece of content's, or before the source. */
  int clauseEnd(int begin, int to, List<Span> content) {
    for (int w = begin; w < to; w++) {
      String form = words.form(w);
      boolean mark = !words.isWord(w) && !words.isPossessive(w);
      boolean closes = ".;!?".contains(form) || (form.equals(":") && w + 1 < to);
      boolean next =
          form.equals(",")
              && w + 1 < to
              && (scene.isSource(w + 1) || inside(w + 1, content) || opensClause(w + 1));
      if ((mark && closes) || next || inside(w, content)) {
        return w;
      }
    }
    return to;
  }

  private boolean opensClause(int w) {
    String form = words.lower(w);
    return OPENING_CLAUSES.contains(form)
        || (form.equals("and") && w + 1 < words.size() && scene.isSource(w + 1));
  }
}
