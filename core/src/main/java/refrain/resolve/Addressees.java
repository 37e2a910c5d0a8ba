package refrain.resolve;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import refrain.domain.Addressee;
import refrain.domain.Attribution;
import refrain.domain.Form;
import refrain.domain.Hint;
import refrain.domain.Report;
import refrain.domain.Span;
import refrain.domain.Speaker;
import refrain.domain.Turn;
import refrain.domain.TurnKind;
import refrain.resolve.NounPhrases.Kind;
import refrain.resolve.NounPhrases.NounPhrase;

/** Finds at whom a statement is aimed: by its cue, by what it says, by to whom a turn speaks. */
final class Addressees {

  private static final int MOST = 3;
  private static final int NOUN = 7;
  private static final int SENTENCE = 80;
  private static final int CONTENT = 2000;
  private static final int SUBJECT = 12;
  private static final int BACK = 300;
  // From where on whom a network takes for the addressee is one.
  private static final double LIKELY = 0.35;
  private static final Set<String> DUTIES = Set.of("should", "must", "ought");

  private final Scene scene;
  private final Words words;
  private final Turns turns;
  private final SourceReader reader;
  private final Binder binder;
  private final Aims aims;

  Addressees(Scene scene, Turns turns, SourceReader reader, Binder binder, Aims aims) {
    this.scene = scene;
    this.words = scene.words();
    this.turns = turns;
    this.reader = reader;
    this.binder = binder;
    this.aims = aims;
  }

  /**
   * At whom a report's statement is aimed, in order of place.
   *
   * @param counterpart with whom its speaker is told to have spoken, or whom he answers
   * @param likely whom a network takes for it
   */
  List<Addressee> find(Report report, Optional<Span> counterpart, Optional<Hint.Likely> likely) {
    Attribution a = report.attribution();
    if (a.quotation().form() == Form.TURN) {
      Optional<Turn> turn = turns.findTurn(a.quotation().content().get(0).begin());
      if (turn.filter(t -> t.kind() == TurnKind.QUESTION).isPresent()) {
        return asked(turn.get());
      }
    }
    List<Span> at =
        likely.filter(l -> l.probability() >= LIKELY).map(Hint.Likely::words).stream().toList();
    if (at.isEmpty()) {
      at = byCue(a);
    }
    if (at.isEmpty()) {
      at = called(a).stream().toList();
    }
    if (at.isEmpty() && a.quotation().form() == Form.INDIRECT && !a.cue().isEmpty()) {
      at = byNoun(a);
    }
    if (at.isEmpty()) {
      at = byContent(report);
    }
    if (at.isEmpty()) {
      at = counterpart.stream().toList();
    }
    return at.isEmpty()
        ? List.of()
        : at.stream().filter(s -> !isSelf(s, report)).map(s -> named(s, report)).toList();
  }

  /** Who answers a question next, or who has answered before it. */
  private List<Addressee> asked(Turn question) {
    Optional<Turn> other =
        turns
            .findAfter(question)
            .filter(t -> t.kind() == TurnKind.ANSWER)
            .or(() -> turns.findBefore(question).filter(t -> t.kind() == TurnKind.ANSWER));
    Optional<Speaker> who = other.map(turns::speakerOf).flatMap(r -> r.findSpeaker());
    return other
        .flatMap(Turn::label)
        .filter(this::isTelling)
        .or(() -> who.flatMap(this::inTitle))
        .map(s -> List.of(new Addressee(s, who)))
        .orElse(List.of());
  }

  /** Whether a turn's label says more than that it answers: "MR ROE", not "A". */
  private boolean isTelling(Span label) {
    return label.length() > 1
        && !label.in(scene.article().text()).strip().equalsIgnoreCase("answer");
  }

  private Optional<Span> inTitle(Speaker who) {
    for (NameMention m : scene.titleMentions()) {
      boolean inText =
          m.from() < words.size() && scene.mentionAt(m.from()).filter(m::equals).isPresent();
      List<Person> fit = inText ? scene.fit(m) : List.of();
      if (fit.size() == 1 && fit.get(0).speaker().name().equals(who.name())) {
        return Optional.of(scene.span(m.from(), m.to()));
      }
    }
    return Optional.empty();
  }

  /** "Madam President, ..." at the begin of what is spoken. */
  private Optional<Span> called(Attribution a) {
    if (a.quotation().form() != Form.TURN && a.quotation().form() != Form.DIRECT) {
      return Optional.empty();
    }
    int from = words.firstFrom(a.quotation().content().get(0).begin());
    from += from < words.size() && !words.isWord(from) ? 1 : 0;
    if (from + 2 >= words.size()) {
      return Optional.empty();
    }
    int unit = scene.units().unitOf(from);
    boolean civil = scene.units().get(unit).meaning() instanceof Meaning.Civility;
    int next = unit + 1;
    boolean titled =
        next + 1 < scene.units().size()
            && scene.units().get(next).isTitle()
            && scene.units().is(next + 1, ",");
    return civil && titled
        ? Optional.of(scene.span(from, scene.units().get(next).to()))
        : Optional.empty();
  }

  private List<Span> byCue(Attribution a) {
    for (Span cue : a.cue()) {
      int end = words.firstFrom(cue.end());
      for (int w = words.firstFrom(cue.begin()); w < end; w++) {
        List<Span> at = aims.read(w, sentenceEnd(w)).at();
        if (!at.isEmpty() && a.source().stream().noneMatch(s -> s.overlaps(at.get(0)))) {
          return at;
        }
      }
    }
    return List.of();
  }

  /** "expressed support for Osmera": a noun among the first words of what is counted content. */
  private List<Span> byNoun(Attribution a) {
    Span content = a.quotation().content().get(0);
    int from = words.firstFrom(content.begin());
    for (int w = from;
        w < words.size() && w < from + NOUN && content.contains(words.begin(w));
        w++) {
      String form = words.lower(w);
      if (form.equals("that") || !words.isWord(w)) {
        break;
      }
      if (!aims.table().noun(form).isEmpty()) {
        List<Span> at = aims.read(w, sentenceEnd(w)).at();
        if (!at.isEmpty()) {
          return at;
        }
      }
    }
    return List.of();
  }

  private int sentenceEnd(int w) {
    int end = w;
    while (end < words.size() && end < w + SENTENCE && isSame(end, w)) {
      end++;
    }
    return end;
  }

  private boolean isSame(int a, int b) {
    return words.sentence(a) == words.sentence(b) && words.paragraph(a) == words.paragraph(b);
  }

  /** At whom a first person's verbs and "X must" in what is said aim. */
  private List<Span> byContent(Report report) {
    Set<Span> found = new LinkedHashSet<>();
    Set<String> seen = new LinkedHashSet<>();
    int left = CONTENT;
    for (Span piece : report.attribution().quotation().content()) {
      int end = words.firstFrom(piece.end());
      int owned = -1;
      for (int w = words.firstFrom(piece.begin()); w < end && left > 0; w++, left--) {
        String form = words.lower(w);
        List<Span> at = List.of();
        if (DUTIES.contains(form)) {
          at = obliged(w, words.firstFrom(piece.begin()), report);
        } else if (aims.table().isAim(form)) {
          boolean own = isOwn(w, words.firstFrom(piece.begin()), report);
          boolean joined = owned >= 0 && isSame(owned, w) && words.form(w - 1).equals("and");
          if (own || joined) {
            owned = w;
            at = aims.read(w, Math.min(end, sentenceEnd(w))).at();
          } else if (owned >= 0 && isSame(owned, w) && !aims.table().noun(form).isEmpty()) {
            at = aims.read(w, Math.min(end, sentenceEnd(w))).at();
          }
        }
        for (Span s : at) {
          String text = s.in(report.article().text()).toLowerCase(Locale.ROOT);
          if (found.size() < MOST && !isSelf(s, report) && seen.add(text)) {
            found.add(s);
          }
        }
      }
    }
    return found.stream().sorted().toList();
  }

  private boolean isSelf(Span s, Report report) {
    Optional<Speaker> who = named(s, report).speaker();
    Optional<Speaker> self = report.resolution().findSpeaker();
    return who.isPresent()
        && self.isPresent()
        && who.get().name().isEmpty()
        && who.get().country().isPresent()
        && who.get().country().equals(self.get().country());
  }

  /** Whether a first person, or the country or body that speaks, is the subject of a verb. */
  private boolean isOwn(int verb, int begin, Report report) {
    int w = verb - 1;
    while (w >= begin && aims.table().isBetweenOwn(words.lower(w))) {
      w--;
    }
    if (w < begin || !isSame(w, verb)) {
      return false;
    }
    String form = words.lower(w);
    if (form.equals("i") || form.equals("we")) {
      return true;
    }
    int unit = scene.units().unitOf(form.equals("side") && w > begin ? w - 1 : w);
    Optional<Speaker> self = report.resolution().findSpeaker();
    Optional<String> code = scene.units().get(unit).findCode();
    // A release whose issuer's country is not known speaks for the one that it lets act.
    boolean unplaced =
        report.attribution().quotation().form() == Form.RELEASE
            && self.flatMap(Speaker::country).isEmpty();
    return code.isPresent()
        && (unplaced || (self.isPresent() && code.equals(self.get().country())));
  }

  /** Who stands before "must" or "should". */
  private List<Span> obliged(int duty, int begin, Report report) {
    int start = duty;
    while (start > begin
        && start > duty - SUBJECT
        && isSame(start - 1, duty)
        && (words.isWord(start - 1) || words.isPossessive(start - 1))
        && !words.form(start - 1).equals("that")) {
      start--;
    }
    List<NounPhrase> found = aims.phrases().readAll(start, duty);
    if (found.isEmpty() || found.get(0).kind() != Kind.ACTOR) {
      return List.of();
    }
    int verb = words.form(duty).equals("ought") ? duty + 2 : duty + 1;
    boolean passive =
        verb + 1 < words.size()
            && Set.of("be", "have").contains(words.form(verb))
            && !words.form(verb + 1).endsWith("ing");
    boolean own =
        Set.of("our", "their", "his", "its", "my", "her")
            .contains(words.lower(found.get(0).from()));
    if (passive || own) {
      return List.of();
    }
    NounPhrase last = found.get(found.size() - 1);
    boolean beside = last.to() == duty || (last.to() == duty - 1 && !isStop(last.to()));
    List<Span> out = new ArrayList<>();
    for (NounPhrase p : found) {
      Span s = scene.span(p.from(), p.to());
      if (beside && !isSelf(s, report)) {
        out.add(s);
      }
    }
    return out;
  }

  private boolean isStop(int w) {
    return Set.of("and", "of", "who", "which").contains(words.form(w));
  }

  private Addressee named(Span s, Report report) {
    Optional<Reference> reference = reader.read(List.of(s));
    int unit = scene.units().unitOf(words.firstEndingAfter(s.begin()));
    Optional<String> code = scene.units().get(unit).findCode();
    boolean alone = words.end(scene.units().get(unit).to() - 1) >= s.end();
    if (reference.isEmpty() || (code.isPresent() && alone)) {
      return new Addressee(s, code.map(Speaker::ofCountry));
    }
    Reference r = reference.get();
    if (r instanceof Reference.OfBody b) {
      return new Addressee(s, Optional.of(Speaker.ofBody(b.name(), b.country())));
    }
    if (r instanceof Reference.OfCountry c) {
      return new Addressee(s, Optional.of(Speaker.ofCountry(c.code())));
    }
    boolean person =
        r instanceof Reference.Named
            || r instanceof Reference.Role
            || r instanceof Reference.Pronoun;
    if (!person) {
      return new Addressee(s, Optional.empty());
    }
    int at = words.firstEndingAfter(s.begin());
    Optional<Speaker> who =
        binder
            .bind(r, words.paragraph(at), report.attribution().quotation().content())
            .findSpeaker();
    boolean pronoun = r instanceof Reference.Pronoun;
    Optional<Speaker> self = report.resolution().findSpeaker();
    if (pronoun && who.map(Speaker::id).equals(self.map(Speaker::id))) {
      return new Addressee(s, Optional.empty());
    }
    Span place = pronoun ? who.flatMap(w -> lastNamed(w, at)).orElse(s) : s;
    return new Addressee(place, who);
  }

  /** Where the text last names a person before a word. */
  private Optional<Span> lastNamed(Speaker who, int before) {
    for (int w = before - 1; w >= 0 && w > before - BACK; w--) {
      Optional<NameMention> m = scene.mentionAt(w).filter(x -> !x.organisation());
      List<Person> fit = m.isPresent() ? scene.fit(m.get()) : List.of();
      if (fit.size() == 1 && fit.get(0).speaker().name().equals(who.name())) {
        return Optional.of(scene.span(m.get().from(), m.get().to()));
      }
    }
    return Optional.empty();
  }
}
