package refrain.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import refrain.domain.Article;
import refrain.domain.Attribution;
import refrain.domain.Form;
import refrain.domain.Gist;
import refrain.domain.Hint;
import refrain.domain.Id;
import refrain.domain.Mention;
import refrain.domain.MentionKind;
import refrain.domain.Report;
import refrain.domain.Resolution;
import refrain.domain.Span;
import refrain.domain.Speaker;
import refrain.domain.Turn;
import refrain.domain.TurnKind;
import refrain.domain.UnresolvedReason;
import refrain.domain.UnsourcedReason;

/**
 * Tells for every attribution of an article who speaks, for whom, to whom, on what day and on what
 * occasion. Deterministic; keeps nothing from one article to the next.
 */
public final class Resolver {

  private final Actors actors;
  private final KnownPersons persons;
  private final Lexicon lexicon;
  private final NameWords names;
  private final OccasionTable occasions;
  private final AimTable aims;
  private final SourceNouns nouns;

  /** A resolver that knows these actors. */
  public Resolver(Actors actors) {
    this.actors = actors;
    this.persons = new KnownPersons(actors.persons());
    this.lexicon = new Lexicon(actors);
    this.names = NameWords.standard();
    this.occasions = OccasionTable.standard();
    this.aims = AimTable.standard();
    this.nouns = SourceNouns.standard();
  }

  /**
   * The reports of an article, one for each attribution, in the attributions' order; only a nested
   * one whose source is the outer speaker himself, his body or his country has none. Any text is
   * fine: none makes it throw.
   *
   * @throws IllegalArgumentException if an attribution's spans end after the article's text
   */
  public List<Report> resolve(Article article, List<Attribution> attributions) {
    return resolve(article, attributions, Map.of());
  }

  /**
   * The same, with what a network takes the attributions for.
   *
   * @param hints by the attributions' ids; none need have one
   * @throws IllegalArgumentException if an attribution's spans end after the article's text
   */
  public List<Report> resolve(
      Article article, List<Attribution> attributions, Map<Id, Hint> hints) {
    return resolve(article, attributions, hints, true);
  }

  /**
   * The same reports with who speaks and when alone: without occasions, addressees and subjects.
   *
   * @throws IllegalArgumentException if an attribution's spans end after the article's text
   */
  public List<Report> resolveSpeakers(Article article, List<Attribution> attributions) {
    return resolve(article, attributions, Map.of(), false);
  }

  private List<Report> resolve(
      Article article, List<Attribution> attributions, Map<Id, Hint> hints, boolean whole) {
    check(article, attributions);
    Scene scene = new Scene(article, attributions, persons, lexicon, names, nouns);
    SourceReader reader = new SourceReader(scene);
    Subjects subjects = new Subjects(scene);
    Incumbents incumbents = new Incumbents(actors, article.published());
    Signatures signatures = new Signatures(scene, reader);
    signatures.introduce();
    Binder binder = new Binder(scene, reader, incumbents);
    Turns turns = new Turns(scene, new Outlets(lexicon, names), signatures, incumbents);
    Parts parts = new Parts(scene, reader, binder, turns, signatures);
    Map<List<Span>, Resolution> bySource = new HashMap<>();
    List<Report> reports =
        PrintOrder.each(
            attributions,
            Function.identity(),
            a -> {
              Resolution resolution = bySource.get(a.source());
              if (resolution == null || a.source().isEmpty()) {
                resolution = resolve(a, parts);
                bySource.put(a.source(), resolution);
              }
              return new Report(
                  article,
                  a,
                  resolution,
                  Optional.empty(),
                  Optional.empty(),
                  List.of(),
                  whole ? subjects.in(a.quotation().content()) : List.of(),
                  Gist.NONE);
            });
    List<Report> settled = new Nested(turns, nouns).settle(reports);
    Telling telling = new Telling(scene, turns, reader, binder, occasions, aims, hints);
    return whole ? telling.tell(settled) : telling.tellDays(settled);
  }

  /**
   * The body or country that the actors know by a name, whichever of its spellings; a country's
   * government is the country. Empty for a name that they do not know, or that is more.
   */
  public Optional<Speaker> findKnown(String name) {
    return new Outlets(lexicon, names).findKnown(name);
  }

  /** Who may be meant by each "he" and "she" that is a source of these attributions. */
  public List<Candidates> pronouns(Article article, List<Attribution> attributions) {
    check(article, attributions);
    Scene scene = new Scene(article, attributions, persons, lexicon, names, nouns);
    new Signatures(scene, new SourceReader(scene)).introduce();
    Salience salience = new Salience(scene, new Holders(scene));
    return attributions.stream()
        .map(Attribution::source)
        .filter(s -> s.size() == 1)
        .map(s -> scene.words().firstEndingAfter(s.get(0).begin()))
        .filter(w -> scene.words().form(w).matches("(?i)s?he"))
        .distinct()
        .map(salience::example)
        .toList();
  }

  /** Those whom each source that only describes somebody may mean, nobody last. */
  public List<Candidates> descriptions(Article article, List<Attribution> attributions) {
    check(article, attributions);
    Scene scene = new Scene(article, attributions, persons, lexicon, names, nouns);
    SourceReader reader = new SourceReader(scene);
    new Signatures(scene, reader).introduce();
    Holders holders = new Holders(scene);
    Epithets epithets = new Epithets(scene, new Salience(scene, holders), holders);
    return attributions.stream()
        .filter(a -> a.quotation().form() != Form.TURN)
        .flatMap(a -> reader.read(a.source()).flatMap(epithets::example).stream())
        .distinct()
        .toList();
  }

  private static void check(Article article, List<Attribution> attributions) {
    int length = article.text().length();
    for (Attribution a : attributions) {
      for (List<Span> spans : List.of(a.source(), a.cue(), a.quotation().content())) {
        for (Span s : spans) {
          if (s.end() > length) {
            throw new IllegalArgumentException("span " + s + " ends after the text of " + length);
          }
        }
      }
    }
  }

  private static Resolution resolve(Attribution a, Parts parts) {
    return switch (a) {
      case Attribution.Unsourced u -> unsourced(u, parts);
      case Attribution.Sourced s -> sourced(s, parts);
    };
  }

  private static Resolution unsourced(Attribution.Unsourced u, Parts parts) {
    UnsourcedReason reason = u.reason();
    Turns turns = parts.turns();
    return switch (reason) {
      case INSTITUTION -> parts.issuer(Optional.empty());
      case UNLABELLED ->
          turns
              .findTurn(PrintOrder.place(u))
              .map(turns::speakerOf)
              .orElseGet(() -> turns.principal(Optional.empty(), "speaker-of-title"));
      case PASSIVE, NOT_FOUND ->
          new Resolution.Unresolved(Optional.empty(), UnresolvedReason.NO_SOURCE);
    };
  }

  private static Resolution sourced(Attribution.Sourced s, Parts parts) {
    int begin = PrintOrder.place(s);
    Turns turns = parts.turns();
    Scene scene = parts.scene();
    if (s.quotation().form() == Form.RELEASE) {
      return parts.issuer(Optional.of(new Mention(s.source().get(0), MentionKind.BODY)));
    }
    Optional<Turn> turn = turns.findTurn(begin);
    if (turn.isPresent()
        && (s.quotation().form() == Form.TURN
            || turn.get().label().filter(l -> l.contains(begin)).isPresent())) {
      return turns.speakerOf(turn.get());
    }
    Optional<Reference> reference = parts.reader().read(s.source());
    if (reference.isEmpty()) {
      return new Resolution.Unresolved(Optional.empty(), UnresolvedReason.UNKNOWN);
    }
    if (reference.get() instanceof Reference.Pronoun p && isFirstPerson(p)) {
      Optional<Resolution> speaking = firstPerson(p, turn, parts);
      if (speaking.isPresent()) {
        return speaking.get();
      }
    }
    Words words = scene.words();
    int word = Math.min(words.firstEndingAfter(begin), words.size() - 1);
    return parts.binder().bind(reference.get(), words.paragraph(word), s.quotation().content());
  }

  private static boolean isFirstPerson(Reference.Pronoun p) {
    return p.form().equals("i") || p.form().equals("we");
  }

  /** "I" outside quotation marks is the writer, where the text tells who that is. */
  private static Optional<Resolution> written(Reference.Pronoun p, Scene scene) {
    return p.form().equals("i") && !scene.isQuoted(p.word())
        ? new Writer(scene)
            .find()
            .map(w -> Outcome.resolved(w.speaker(), p.span(), MentionKind.PRONOUN, "writer", 0.7))
        : Optional.empty();
  }

  /** "I" and "we" inside a turn or a release are its speaker, "I" elsewhere the writer. */
  private static Optional<Resolution> firstPerson(
      Reference.Pronoun p, Optional<Turn> turn, Parts parts) {
    Optional<Resolution> who =
        switch (parts.scene().article().voice()) {
          case TRANSCRIPT ->
              turn.filter(t -> t.kind() == TurnKind.ANSWER).map(parts.turns()::speakerOf);
          case RELEASE -> Optional.of(parts.issuer(Optional.empty()));
          case REPORT -> written(p, parts.scene());
        };
    if (who.isPresent() && who.get() instanceof Resolution.Resolved r) {
      return Optional.of(
          new Resolution.Resolved(
              r.speaker(),
              Optional.of(new Mention(p.span(), MentionKind.PRONOUN)),
              Outcome.evidence("first-person", 0.8)));
    }
    return who;
  }

  /** What reads one article. */
  private record Parts(
      Scene scene, SourceReader reader, Binder binder, Turns turns, Signatures signatures) {

    Resolution issuer(Optional<Mention> line) {
      return turns.issuer(line, signatures, binder);
    }
  }
}
