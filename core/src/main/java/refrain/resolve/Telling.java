package refrain.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import refrain.domain.Addressee;
import refrain.domain.Attribution;
import refrain.domain.Dated;
import refrain.domain.Form;
import refrain.domain.Hint;
import refrain.domain.Id;
import refrain.domain.Report;
import refrain.domain.Span;
import refrain.domain.Speaker;
import refrain.domain.Turn;
import refrain.domain.TurnKind;
import refrain.domain.Voice;

/** When something was said, on what occasion and to whom, as the words around it tell. */
final class Telling {

  private static final int NEAR = 2;
  private static final int TURNS = 4;
  // From where on a network's words for an occasion are taken: where rules find none, and instead
  // of those that rules find.
  private static final double LIKELY = 0.4;
  private static final double LIKELIER = 0.6;
  private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "who");

  private final Scene scene;
  private final Words words;
  private final Turns turns;
  private final DaysTold days;
  private final Occasions occasions;
  private final WholePhrase whole;
  private final Topics topics;
  private final Addressees addressees;
  private final Aims aims;
  private final Map<Id, Hint> hints;
  private final Map<Id, Topics.Event> releases = new HashMap<>();
  private final Map<Integer, Optional<Span>> topicOfTurn = new HashMap<>();
  private Optional<Occasions.Told> last = Optional.empty();
  private Optional<Speaker> lastSpeaker = Optional.empty();
  private int lastSentence = -1;
  private Optional<Report> before = Optional.empty();
  private Optional<Span> answering = Optional.empty();

  Telling(
      Scene scene,
      Turns turns,
      SourceReader reader,
      Binder binder,
      OccasionTable occasionTable,
      AimTable aimTable,
      Map<Id, Hint> hints) {
    this.hints = hints;
    this.scene = scene;
    this.words = scene.words();
    this.turns = turns;
    this.days = new DaysTold(scene);
    this.aims = new Aims(scene, aimTable);
    this.occasions = new Occasions(scene, occasionTable, aims);
    this.whole = new WholePhrase(scene, occasions);
    this.topics = new Topics(scene, occasionTable, occasions, aims);
    this.addressees = new Addressees(scene, turns, reader, binder, aims);
  }

  /** The same reports, in their order, with day, occasion and those at whom they are aimed. */
  List<Report> tell(List<Report> reports) {
    for (Report r : reports) {
      if (r.attribution().quotation().form() == Form.RELEASE) {
        topics
            .ofRelease(r.attribution().quotation().content())
            .ifPresent(e -> releases.put(r.id(), e));
      }
    }
    return PrintOrder.each(reports, Report::attribution, this::tell);
  }

  /** The same reports, in their order, with the day alone. */
  List<Report> tellDays(List<Report> reports) {
    return PrintOrder.each(
        reports, Report::attribution, r -> words.size() == 0 ? r : r.with(days.find(r)));
  }

  private Report tell(Report r) {
    if (words.size() == 0) {
      return r;
    }
    Optional<Dated> saidOn = days.find(r);
    Optional<Topics.Event> event =
        Optional.ofNullable(releases.get(r.attribution().within().orElse(r.id())));
    answering = Optional.empty();
    Optional<Span> occasion = occasion(r, event);
    Optional<Span> other =
        event
            .flatMap(Topics.Event::counterpart)
            .or(() -> answering)
            .or(() -> occasion.flatMap(topics::counterpart));
    List<Addressee> to =
        addressees.find(r, other, Optional.ofNullable(hints.get(r.id())).flatMap(Hint::addressee));
    return new Report(
        r.article(), r.attribution(), r.resolution(), saidOn, occasion, to, r.subjects(), r.gist());
  }

  private Optional<Span> occasion(Report r, Optional<Topics.Event> event) {
    Attribution a = r.attribution();
    if (a.quotation().form() == Form.TURN) {
      return ofTurn(a.quotation().content().get(0).begin());
    }
    if (a.quotation().form() == Form.RELEASE) {
      return event.map(Topics.Event::words);
    }
    Optional<Occasions.Told> found = likely(a, occasions.find(a));
    if (a.within().isPresent()) {
      return found
          .filter(t -> !t.deed() || event.isEmpty())
          .map(Occasions.Told::words)
          .or(() -> event.filter(Topics.Event::spoken).map(Topics.Event::words))
          .or(() -> broughtUp(a))
          .or(() -> goesOnWithin(a));
    }
    int sentence =
        words.sentence(Math.min(words.firstEndingAfter(PrintOrder.place(a)), words.size() - 1));
    Optional<Speaker> speaker = r.resolution().findSpeaker();
    if (found.isEmpty() && goesOn(a, speaker, sentence)) {
      found = last;
    }
    if (found.isEmpty() && isReply(a)) {
      found = answered(r, sentence).map(s -> new Occasions.Told(s, true));
    }
    if (found.isPresent()) {
      last = found;
      lastSpeaker = speaker;
      lastSentence = sentence;
    }
    before = Optional.of(r);
    return found.map(Occasions.Told::words);
  }

  /** What rules find, or what the network takes for the occasion. */
  private Optional<Occasions.Told> likely(Attribution a, Optional<Occasions.Told> found) {
    double least = found.isPresent() ? LIKELIER : LIKELY;
    return Optional.ofNullable(hints.get(a.id()))
        .flatMap(Hint::occasion)
        .filter(l -> l.probability() >= least)
        .map(l -> new Occasions.Told(whole.of(l.words()), true))
        .or(() -> found);
  }

  private String source(Attribution a) {
    return a.source().size() == 1
        ? a.source().get(0).in(scene.article().text()).toLowerCase(Locale.ROOT)
        : "";
  }

  /** Whether a quotation or a pronoun makes the statement one with that before it. */
  private boolean leansOn(Attribution a) {
    boolean quoted =
        !a.quotation().quoted().isEmpty()
            && a.quotation().quoted().get(0).begin() == a.quotation().content().get(0).begin();
    return quoted || PRONOUNS.contains(source(a));
  }

  private boolean isReply(Attribution a) {
    for (Span cue : a.cue()) {
      int end = words.firstFrom(cue.end());
      for (int w = words.firstFrom(cue.begin()); w < end; w++) {
        if (aims.table().isReply(words.lower(w))) {
          return true;
        }
      }
    }
    return false;
  }

  /** What somebody else said in the same sentence or the one before. */
  private Optional<Span> answered(Report r, int sentence) {
    if (before.isEmpty() || r.attribution().cue().isEmpty()) {
      return Optional.empty();
    }
    Report other = before.get();
    Optional<Speaker> who = other.resolution().findSpeaker();
    Optional<Speaker> self = r.resolution().findSpeaker();
    boolean two =
        who.isPresent()
            && self.isPresent()
            && !who.get().id().equals(self.get().id())
            && (who.get().country().isEmpty() || !who.get().country().equals(self.get().country()));
    List<Span> content = other.attribution().quotation().content();
    int begin = Math.min(PrintOrder.place(other.attribution()), content.get(0).begin());
    int end = content.get(content.size() - 1).end();
    int at = words.firstEndingAfter(begin);
    boolean near =
        at < words.size()
            && sentence - words.sentence(at) >= 0
            && sentence - words.sentence(at) < NEAR
            && end <= PrintOrder.place(r.attribution());
    if (!two || !near) {
      return Optional.empty();
    }
    answering = other.attribution().source().stream().findFirst();
    return Optional.of(new Span(begin, end));
  }

  /** Of what "the two sides" and "he" said in an answer the sentence before may tell. */
  private Optional<Span> goesOnWithin(Attribution a) {
    if (scene.article().voice() != Voice.TRANSCRIPT || a.source().size() != 1) {
      return Optional.empty();
    }
    String source = source(a);
    boolean refers = PRONOUNS.contains(source) || source.endsWith("sides");
    int from = occasions.begin(words.firstEndingAfter(PrintOrder.place(a)));
    return refers ? topics.eventBefore(from) : Optional.empty();
  }

  /** Whether the statement goes on with that of the last occasion told. */
  private boolean goesOn(Attribution a, Optional<Speaker> speaker, int sentence) {
    int gap = sentence - lastSentence;
    if (last.isEmpty()
        || gap > NEAR
        || (last.get().deed() && (gap == 0 || !leansOn(a)))
        || a.cue().stream().anyMatch(c -> c.overlaps(last.get().words()))) {
      return false;
    }
    String source = source(a);
    boolean paper = source.equals("the statement") || source.equals("the letter");
    return speaker.isPresent()
        ? speaker.map(Speaker::id).equals(lastSpeaker.map(Speaker::id))
        : paper || PRONOUNS.contains(source);
  }

  /** The question before an answer; of a question what it brings up. */
  private Optional<Span> ofTurn(int begin) {
    Optional<Turn> turn = turns.findTurn(begin);
    if (turn.isEmpty()) {
      return Optional.empty();
    }
    if (turn.get().kind() == TurnKind.QUESTION) {
      return topic(turn.get());
    }
    Optional<Turn> before = turns.findBefore(turn.get());
    for (int i = 0; i < TURNS && before.isPresent(); i++) {
      if (before.get().kind() == TurnKind.QUESTION) {
        return Optional.of(before.get().paragraphs().get(0));
      }
      before = turns.findBefore(before.get());
    }
    return topics
        .ofRelease(turn.get().paragraphs())
        .filter(Topics.Event::spoken)
        .map(Topics.Event::words);
  }

  private Optional<Span> topic(Turn question) {
    int begin = question.paragraphs().get(0).begin();
    return topicOfTurn.computeIfAbsent(begin, b -> topics.ofQuestion(question.paragraphs()));
  }

  /** What a question has brought up before it repeats somebody's words. */
  private Optional<Span> broughtUp(Attribution a) {
    if (scene.article().voice() != Voice.TRANSCRIPT) {
      return Optional.empty();
    }
    return turns
        .findTurn(PrintOrder.place(a))
        .filter(t -> t.kind() == TurnKind.QUESTION)
        .flatMap(this::topic)
        .filter(s -> s.end() <= PrintOrder.place(a));
  }
}
