package refrain.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import refrain.domain.Mention;
import refrain.domain.MentionKind;
import refrain.domain.Resolution;
import refrain.domain.Span;
import refrain.domain.Speaker;
import refrain.domain.Turn;
import refrain.domain.TurnKind;
import refrain.domain.UnresolvedReason;

/** Who speaks where the form of the document tells: turns of transcripts, and releases. */
final class Turns {

  private static final Set<String> ASKERS =
      Set.of(
          "q",
          "question",
          "reporter",
          "journalist",
          "media",
          "moderator",
          "operator",
          "press",
          "host",
          "interviewer",
          "follow-up",
          "interpreter",
          "translator",
          "participant",
          "audience",
          "audience member",
          "staff",
          "问");
  private static final Set<String> ANSWERERS = Set.of("a", "answer", "spokesperson", "答");

  private static final int LONGEST_ACRONYM = 5;

  private final Scene scene;
  private final Outlets outlets;
  private final Incumbents incumbents;
  private final List<Turn> turns;
  private final Optional<Person> principal;

  Turns(Scene scene, Outlets outlets, Signatures signatures, Incumbents incumbents) {
    this.incumbents = incumbents;
    this.scene = scene;
    this.outlets = outlets;
    this.turns = scene.article().turns();
    this.principal =
        (scene.bylineMentions().isEmpty() ? signatures.signer() : Optional.<Person>empty())
            .or(() -> findPrincipal(scene));
  }

  /** The person whose words the document gives: in its title with an office, or alone there. */
  private static Optional<Person> findPrincipal(Scene scene) {
    List<NameMention> named =
        scene.bylineMentions().isEmpty() ? scene.titleMentions() : scene.bylineMentions();
    if (named.isEmpty()) {
      return Optional.empty();
    }
    List<NameMention> persons = named.stream().filter(m -> !m.organisation()).toList();
    Optional<NameMention> first =
        persons.stream().filter(m -> m.description().role().isPresent()).findFirst();
    return first
        .or(() -> persons.size() == 1 ? Optional.of(persons.get(0)) : Optional.empty())
        .map(scene::fit)
        .filter(fit -> fit.size() == 1)
        .map(fit -> fit.get(0));
  }

  /** The turn in which a character stands. */
  Optional<Turn> findTurn(int character) {
    return findLastBegun(character).filter(t -> character < end(t));
  }

  /** The turn before this one. */
  Optional<Turn> findBefore(Turn turn) {
    return findLastBegun(begin(turn) - 1);
  }

  /** The turn after this one. */
  Optional<Turn> findAfter(Turn turn) {
    int end = end(turn);
    int low = 0;
    int high = turns.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (begin(turns.get(middle)) < end) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == turns.size() ? Optional.empty() : Optional.of(turns.get(low));
  }

  /** The last turn that begins at this character or before it. */
  private Optional<Turn> findLastBegun(int character) {
    int low = 0;
    int high = turns.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (begin(turns.get(middle)) <= character) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? Optional.empty() : Optional.of(turns.get(low - 1));
  }

  private static int begin(Turn turn) {
    return turn.label().orElse(turn.paragraphs().get(0)).begin();
  }

  private static int end(Turn turn) {
    return turn.paragraphs().get(turn.paragraphs().size() - 1).end();
  }

  /** Who speaks in this turn. */
  Resolution speakerOf(Turn turn) {
    if (turn.label().isEmpty()) {
      return principal(Optional.empty(), "speaker-of-title");
    }
    Span span = turn.label().get();
    String label = span.in(scene.article().text()).strip();
    String key = label.toLowerCase(Locale.ROOT);
    if (ASKERS.contains(key)) {
      return new Resolution.Unresolved(
          Optional.of(new Mention(span, MentionKind.DESCRIPTION)), UnresolvedReason.UNNAMED);
    }
    if (ANSWERERS.contains(key) || (turn.kind() == TurnKind.ANSWER && isHan(label))) {
      return principal(Optional.of(new Mention(span, MentionKind.ROLE)), "answer-of-titled-person");
    }
    Optional<Description> described = outlets.describe(label);
    if (described.isPresent()) {
      Description d = described.get();
      if (d.role().equals(Optional.of(Binder.VOICE)) && d.body().isPresent()) {
        return Outcome.resolved(
            d.findSpeaker().orElseThrow(), span, MentionKind.ROLE, "label-of-turn", 0.9);
      }
      return new Resolution.Described(
          d.role().orElse(key),
          d.body(),
          d.country(),
          new Mention(span, MentionKind.DESCRIPTION),
          Outcome.evidence("label-of-turn", 0.9));
    }
    // The name stands at the end of a label, after titles.
    for (NameMention m : outlets.names(label, scene.cast()).reversed()) {
      if (!m.organisation()) {
        List<Person> fit = labelled(m);
        if (fit.size() == 1) {
          Person person = fit.get(0);
          boolean host = principal.filter(p -> p == person).isPresent();
          Speaker known = person.speaker();
          return Outcome.resolved(
              host && known.body().isEmpty() ? forPublisher(known) : known,
              span,
              MentionKind.NAME,
              "label-of-turn",
              0.97);
        }
        Optional<Speaker> incumbent =
            fit.isEmpty() && !m.isFull() && m.titled()
                ? scene
                    .outlet()
                    .flatMap(Speaker::body)
                    .flatMap(b -> incumbents.ofSurname(m.tokens().get(0), b))
                : Optional.empty();
        if (incumbent.isPresent()) {
          return Outcome.resolved(incumbent.get(), span, MentionKind.NAME, "label-of-turn", 0.8);
        }
        if (fit.isEmpty() && (turn.kind() == TurnKind.ANSWER || m.titled())) {
          return Outcome.resolved(
              new Speaker(
                  Optional.of(String.join(" ", m.tokens())),
                  m.description().role(),
                  m.description().body(),
                  m.description().country()),
              span,
              MentionKind.NAME,
              "label-of-turn",
              0.8);
        }
      }
    }
    Optional<Speaker> labelled = outlets.read(label);
    Optional<String> role = labelled.flatMap(Speaker::role);
    if (role.isPresent() && turn.kind() == TurnKind.ANSWER) {
      Optional<Person> holder = principal.filter(p -> p.hasRole(role.get()));
      Optional<Speaker> office = scene.outlet().filter(o -> o.role().equals(role));
      Optional<Speaker> who = holder.map(Person::speaker).or(() -> office);
      if (who.isPresent()) {
        return Outcome.resolved(who.get(), span, MentionKind.ROLE, "label-of-turn", 0.9);
      }
    }
    if (labelled.filter(l -> l.body().filter(label::equals).isPresent()).isPresent()
        && label.length() > LONGEST_ACRONYM
        && Words.of(label).size() == 1
        && Words.isShouted(label)) {
      Speaker person = Speaker.ofName(Words.capitalised(label));
      return Outcome.resolved(person, span, MentionKind.NAME, "label-of-turn", 0.7);
    }
    return labelled
        .map(s -> Outcome.resolved(s, span, MentionKind.BODY, "label-of-turn", 0.8))
        .orElseGet(
            () ->
                new Resolution.Unresolved(
                    Optional.of(new Mention(span, MentionKind.NAME)), UnresolvedReason.UNKNOWN));
  }

  /** A label in Chinese, in a text that is not. */
  private static boolean isHan(String label) {
    return label
        .codePoints()
        .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
  }

  private List<Person> labelled(NameMention m) {
    return m.isFull()
        ? scene.cast().findFull(m.tokens()).stream().toList()
        : scene.cast().findSingle(m.tokens().get(0), Integer.MAX_VALUE, m.description()).persons();
  }

  /** The person of the byline or title, else the publisher. */
  Resolution principal(Optional<Mention> mention, String rule) {
    if (principal.isPresent()) {
      Speaker s = principal.get().speaker();
      Speaker whole = s.body().isPresent() ? s : forPublisher(s);
      return new Resolution.Resolved(whole, mention, Outcome.evidence(rule, 0.95));
    }
    return institution(mention);
  }

  /** A person without a body speaks for an institution that publishes the words. */
  private Speaker forPublisher(Speaker s) {
    Optional<Speaker> publisher =
        scene.outlet().filter(o -> Description.fits(o.country(), s.country()));
    return new Speaker(
        s.name(),
        s.role().or(() -> publisher.flatMap(Speaker::role)),
        publisher.flatMap(Speaker::body),
        s.country().or(() -> publisher.flatMap(Speaker::country)));
  }

  /** The publisher. */
  Resolution institution(Optional<Mention> mention) {
    return scene.outlet().isPresent()
        ? new Resolution.Resolved(
            scene.outlet().get(), mention, Outcome.evidence("publisher-speaks", 0.9))
        : new Resolution.Unresolved(mention, UnresolvedReason.NO_ANTECEDENT);
  }

  /**
   * Who issues a release: whoever its words or lines name, the person of a title "Statement by";
   * else the publisher.
   *
   * @param line the words of the byline, where the reader found one
   */
  Resolution issuer(Optional<Mention> line, Signatures signatures, Binder binder) {
    Optional<Reference> named = signatures.find();
    if (named.isPresent()) {
      Resolution signed = binder.bind(named.get(), 0, List.of());
      if (signed instanceof Resolution.Group) {
        return signed;
      }
      if (signed instanceof Resolution.Resolved r && r.speaker().name().isPresent()) {
        Speaker s = r.speaker();
        return new Resolution.Resolved(
            s.body().isPresent() ? s : forPublisher(s),
            r.mention(),
            Outcome.evidence("signature-of-release", 0.95));
      }
    }
    if (signatures.isOfTitle() && scene.bylineMentions().isEmpty()) {
      return principal(line, "statement-by");
    }
    if (!scene.bylineMentions().isEmpty()) {
      return principal(line, "byline-of-release");
    }
    return line.isPresent() && scene.outlet().isEmpty()
        ? Outcome.resolved(
            outlets.read(line.get().span().in(scene.article().text())).orElseThrow(),
            line.get().span(),
            MentionKind.BODY,
            "byline-of-release",
            0.8)
        : institution(line);
  }
}
