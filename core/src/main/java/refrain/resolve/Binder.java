package refrain.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import refrain.domain.Mention;
import refrain.domain.MentionKind;
import refrain.domain.Resolution;
import refrain.domain.Span;
import refrain.domain.Speaker;
import refrain.domain.UnresolvedReason;

/** Finds in its article whom a reference stands for. */
final class Binder {

  /** The office of those who speak for a body. */
  static final String VOICE = "spokesperson";

  private final Scene scene;
  private final Salience salience;
  private final Holders holders;
  private final Bodies bodies;
  private final Plurals plurals;
  private final Writings writings;
  private final Camps camps;
  private final Incumbents incumbents;
  private final Heard heard;
  private final Epithets epithets;
  private final Relatives relatives;
  private final BodySigns signs;
  private List<Span> content = List.of();

  Binder(Scene scene, SourceReader reader, Incumbents incumbents) {
    this.scene = scene;
    this.incumbents = incumbents;
    this.holders = new Holders(scene);
    this.salience = new Salience(scene, holders);
    this.relatives = new Relatives(scene, reader);
    this.epithets = new Epithets(scene, salience, holders);
    this.bodies = new Bodies(scene);
    this.plurals = new Plurals(scene, holders);
    this.writings = new Writings(scene, reader, bodies);
    this.camps = new Camps(scene, reader);
    this.heard = new Heard(scene.words());
    this.signs = new BodySigns(scene);
  }

  /** Whom the reference stands for. Call it in the order of the text: "it" looks back. */
  Resolution bind(Reference reference, int paragraph, List<Span> content) {
    this.content = content;
    Resolution out = bind(reference, paragraph, 0);
    int word = scene.words().firstEndingAfter(reference.span().begin());
    boolean plural =
        reference instanceof Reference.Group
            || (reference instanceof Reference.Described d && d.plural())
            || (reference instanceof Reference.Pronoun p && p.form().equals("they"));
    heard.add(word, out, plural);
    return out;
  }

  private Resolution bind(Reference reference, int paragraph, int depth) {
    return switch (reference) {
      case Reference.Named n -> named(n);
      case Reference.Role r -> role(r);
      case Reference.Pronoun p -> pronoun(p, paragraph, depth);
      case Reference.OfBody b ->
          Outcome.resolved(
              Speaker.ofBody(b.name(), b.country()),
              b.span(),
              MentionKind.BODY,
              "body-name",
              b.country().isPresent() ? 0.9 : 0.75);
      case Reference.OfCountry c ->
          Outcome.resolved(
              Speaker.ofCountry(c.code()), c.span(), MentionKind.COUNTRY, "country-or-seat", 0.9);
      case Reference.HeadNoun h -> headNoun(h);
      case Reference.Camp c -> camps.bind(c, o -> bind(o, paragraph, depth + 1));
      case Reference.Writing w ->
          depth > 2
              ? writings.described(w)
              : writings.bind(w, paragraph, heard, (r, p) -> bind(r, p, depth + 1));
      case Reference.Group g -> group(g, paragraph, depth);
      case Reference.Described d -> described(d);
      case Reference.Unknown u -> nameless(u);
    };
  }

  /** A word that looks like a name: a person's in capitals, a body's, or a name by its form. */
  private Resolution nameless(Reference.Unknown u) {
    boolean shouted = Words.isShouted(u.name());
    List<Person> fit =
        scene
            .cast()
            .findSingle(
                shouted ? Words.capitalised(u.name()) : u.name(),
                Integer.MAX_VALUE,
                Description.NOTHING)
            .persons();
    if (fit.size() == 1) {
      return Outcome.resolved(
          fit.get(0).speaker(),
          u.span(),
          MentionKind.NAME,
          shouted ? "name-in-capitals" : "part-of-name",
          0.7);
    }
    return NameForms.looksLikeBody(u.name())
        ? Outcome.resolved(
            Speaker.ofBody(u.name()), u.span(), MentionKind.BODY, "body-by-form", 0.5)
        : Outcome.resolved(
            Speaker.ofName(u.name()), u.span(), MentionKind.NAME, "name-by-form", 0.4);
  }

  private Resolution group(Reference.Group g, int paragraph, int depth) {
    List<Speaker> members = new ArrayList<>();
    for (Reference member : g.members()) {
      Resolution one = depth > 2 ? Outcome.unknown(g.span()) : bind(member, paragraph, depth + 1);
      one.findSpeaker().filter(s -> !members.contains(s)).ifPresent(members::add);
    }
    return members.isEmpty()
        ? Outcome.unknown(g.span())
        : new Resolution.Group(
            members,
            new Mention(g.span(), Outcome.kindOf(g)),
            Outcome.evidence("several-speakers", 0.9));
  }

  /** People who are only described; several whom the article has named before are a group. */
  private Resolution described(Reference.Described d) {
    Optional<List<Speaker>> members = plurals.of(d, heard);
    if (members.isPresent()) {
      return new Resolution.Group(
          members.get(),
          new Mention(d.span(), MentionKind.DESCRIPTION),
          Outcome.evidence("named-together-before", 0.7));
    }
    Description told = d.description();
    String role = told.role().orElse(d.noun());
    if (role.equals(VOICE) && told.body().isPresent()) {
      // Whoever speaks for a body speaks as the body: he is told apart from its named speakers.
      return Outcome.resolved(
          new Speaker(Optional.empty(), Optional.of(role), told.body(), told.country()),
          d.span(),
          MentionKind.ROLE,
          "voice-of-body",
          0.75);
    }
    Optional<Resolution> meant = d.plural() ? Optional.empty() : epithets.read(d);
    if (meant.isPresent()) {
      return meant.get();
    }
    boolean open = told.body().isEmpty() && told.country().isEmpty();
    Optional<Resolution.Described> before =
        d.definite() && open ? heard.lastDescribed(role) : Optional.empty();
    return new Resolution.Described(
        role,
        told.body().or(() -> before.flatMap(Resolution.Described::body)),
        told.country().or(() -> before.flatMap(Resolution.Described::country)),
        new Mention(d.span(), MentionKind.DESCRIPTION),
        Outcome.evidence("only-described", 0.8));
  }

  private Resolution named(Reference.Named n) {
    List<Person> fit = scene.fit(n.mention());
    Optional<Person> near = salience.nearest(n.mention());
    Optional<Person> usual =
        fit.size() > 1 ? scene.usualBearer(fit, n.mention().from()) : Optional.empty();
    if (near.isPresent()
        && usual.filter(u -> scene.isBareBefore(n.mention(), near.get())).isEmpty()) {
      return Outcome.resolved(
          near.get().speaker(), n.span(), MentionKind.NAME, "nearest-of-shared-name", 0.7);
    }
    if (fit.size() > 1) {
      return usual
          .map(p -> Outcome.resolved(p.speaker(), n.span(), MentionKind.NAME, "usual-bearer", 0.65))
          .orElseGet(() -> Outcome.ambiguous(fit, n.span(), MentionKind.NAME, "shared-name"));
    }
    if (fit.isEmpty()) {
      return nobodyOf(n);
    }
    Person person = fit.get(0);
    if (signs.isBody(n.mention())) {
      return Outcome.resolved(
          scene.speakerOf(n.mention()), n.span(), MentionKind.BODY, "body-by-kind", 0.7);
    }
    Optional<Resolution> longer = person.isFirm() ? Optional.empty() : longer(n);
    if (longer.isPresent()) {
      return longer.get();
    }
    if (!person.isFirm()) {
      return Outcome.resolved(person.speaker(), n.span(), MentionKind.NAME, "name-by-form", 0.55);
    }
    if (n.mention().isFull()) {
      return Outcome.resolved(person.speaker(), n.span(), MentionKind.NAME, "full-name", 0.97);
    }
    boolean before = person.since() < n.mention().from();
    return Outcome.resolved(
        person.speaker(),
        n.span(),
        MentionKind.NAME,
        before ? "part-of-name" : "part-of-later-name",
        before ? 0.93 : 0.85);
  }

  private Optional<Resolution> longer(Reference.Named n) {
    return bodies
        .longerName(n.mention())
        .map(
            b ->
                Outcome.resolved(
                    Speaker.ofBody(b), n.span(), MentionKind.BODY, "body-by-form", 0.5));
  }

  /** A name that no person of the article has: a body's, or unknown. */
  private Resolution nobodyOf(Reference.Named n) {
    NameMention mention = n.mention();
    String last = mention.tokens().get(mention.tokens().size() - 1).toLowerCase(Locale.ROOT);
    Optional<Speaker> body = bodies.named(last, Optional.empty(), Integer.MAX_VALUE);
    if (body.flatMap(Speaker::body).filter(b -> isShortFor(last, b)).isPresent()) {
      return Outcome.resolved(
          body.orElseThrow(), n.span(), MentionKind.BODY, "part-of-body-name", 0.6);
    }
    String printed = scene.printed(mention);
    Optional<Resolution> longer = longer(n);
    if (longer.isPresent()) {
      return longer.get();
    }
    boolean the = scene.units().is(scene.units().unitOf(mention.from()) - 1, "the");
    if (NameForms.looksLikeBody(printed)
        || scene.isOrganisation(mention.tokens().get(mention.tokens().size() - 1))
        || signs.isBody(mention)
        || (the && !mention.titled())) {
      return Outcome.resolved(
          Speaker.ofBody(printed), n.span(), MentionKind.BODY, "body-by-form", 0.6);
    }
    Description d = mention.description();
    Speaker byForm =
        new Speaker(
            Optional.of(String.join(" ", mention.tokens())), d.role(), d.body(), d.country());
    return Outcome.resolved(byForm, n.span(), MentionKind.NAME, "name-by-form", 0.45);
  }

  /** "Roe" for "Roe Research", but not for "the Roe Train". */
  private boolean isShortFor(String word, String body) {
    String name = body.toLowerCase(Locale.ROOT);
    return name.endsWith(word)
        || (name.startsWith(word)
            && scene.isOrganisation(body.substring(body.lastIndexOf(' ') + 1)));
  }

  private Resolution role(Reference.Role r) {
    Optional<Resolution> meant = epithets.read(r);
    if (meant.isPresent()) {
      return meant.get();
    }
    Holders.Fit fit = holders.find(r);
    if (fit.persons().size() == 1) {
      return Outcome.resolved(
          fit.persons().get(0).speaker(),
          r.span(),
          MentionKind.ROLE,
          fit.later() ? "bearer-named-later" : "bearer-of-role",
          fit.later() ? 0.8 : 0.85);
    }
    if (fit.persons().size() > 1) {
      return salience
          .lastOf(fit.persons(), r.word())
          .map(
              p ->
                  Outcome.resolved(
                      p.speaker(), r.span(), MentionKind.ROLE, "last-bearer-of-role", 0.65))
          .orElseGet(
              () ->
                  Outcome.ambiguous(fit.persons(), r.span(), MentionKind.ROLE, "bearers-of-role"));
    }
    Description d = r.description();
    boolean known = d.body().isPresent() || d.country().isPresent();
    Optional<Speaker> incumbent = r.definite() ? incumbents.find(d) : Optional.empty();
    if (incumbent.isPresent()) {
      return Outcome.resolved(
          incumbent.get(), r.span(), MentionKind.ROLE, "holds-office-that-day", 0.8);
    }
    boolean one = r.definite() && !d.loose() && !d.role().equals(Optional.of("spokesperson"));
    boolean bare = r.word() - scene.words().firstEndingAfter(r.span().begin()) <= 1;
    boolean open = !known && (one || (bare && r.definite() && !d.loose()));
    if (known && one) {
      return Outcome.resolved(
          d.findSpeaker().orElseThrow(), r.span(), MentionKind.ROLE, "role-of-body", 0.75);
    }
    if (open) {
      return Outcome.unresolved(r.span(), MentionKind.ROLE, UnresolvedReason.NO_ANTECEDENT);
    }
    String role = d.role().orElse("");
    return described(new Reference.Described(role, d, false, r.definite(), 0, r.word(), r.span()));
  }

  private Resolution pronoun(Reference.Pronoun p, int paragraph, int depth) {
    return switch (p.form()) {
      case "he", "him", "his", "himself" -> personal(p, Gender.HE);
      case "she", "her", "herself" -> personal(p, Gender.SHE);
      case "who", "which", "that", "whom" ->
          depth > 0
              ? Outcome.unresolved(p.span(), MentionKind.PRONOUN, UnresolvedReason.NO_ANTECEDENT)
              : relative(p, paragraph, depth);
      case "it", "its", "itself" -> it(p, paragraph);
      case "they", "them", "their", "themselves" -> they(p, paragraph);
      case "i", "me", "my", "we", "us", "our" ->
          Outcome.unresolved(p.span(), MentionKind.PRONOUN, UnresolvedReason.NO_ANTECEDENT);
      default -> Outcome.unresolved(p.span(), MentionKind.PRONOUN, UnresolvedReason.UNNAMED);
    };
  }

  private Resolution personal(Reference.Pronoun p, Gender gender) {
    Salience.Choice choice = salience.at(p.word(), gender);
    if (choice.persons().isEmpty()) {
      return Outcome.unresolved(p.span(), MentionKind.PRONOUN, UnresolvedReason.NO_ANTECEDENT);
    }
    if (choice.persons().size() > 1) {
      return Outcome.ambiguous(choice.persons(), p.span(), MentionKind.PRONOUN, "pronoun-tie");
    }
    double confidence = Math.min(0.9, 0.6 + 0.12 * choice.lead());
    return Outcome.resolved(
        choice.persons().get(0).speaker(), p.span(), MentionKind.PRONOUN, "pronoun", confidence);
  }

  private Resolution relative(Reference.Pronoun p, int paragraph, int depth) {
    int unit = scene.units().unitOf(p.word());
    Optional<Reference> before = relatives.before(unit);
    if (before.isEmpty()) {
      return Outcome.unresolved(p.span(), MentionKind.PRONOUN, UnresolvedReason.NO_ANTECEDENT);
    }
    Resolution out = bind(before.get(), paragraph, depth + 1);
    if (relatives.isOfSeveral(unit) && out.findSpeaker().flatMap(Speaker::name).isPresent()) {
      return Outcome.unresolved(p.span(), MentionKind.PRONOUN, UnresolvedReason.UNNAMED);
    }
    return Outcome.mentioned(out, new Mention(p.span(), MentionKind.PRONOUN), "relative-pronoun");
  }

  /** Several named just before, else whoever several spoke last. */
  private Resolution they(Reference.Pronoun p, int paragraph) {
    Mention mention = new Mention(p.span(), MentionKind.PRONOUN);
    Optional<List<Speaker>> together = plurals.they(p.word());
    if (together.isPresent()) {
      return new Resolution.Group(
          together.get(), mention, Outcome.evidence("named-together-before", 0.7));
    }
    return heard
        .lastPlural(paragraph)
        .filter(Outcome::isSomebody)
        .map(r -> Outcome.mentioned(r, mention, "they-after-several"))
        .orElseGet(() -> new Resolution.Unresolved(Optional.of(mention), UnresolvedReason.UNNAMED));
  }

  private Resolution it(Reference.Pronoun p, int paragraph) {
    Optional<Speaker> subject = bodies.subjectBefore(p.word(), content);
    if (subject.isPresent()) {
      return Outcome.resolved(
          subject.get(), p.span(), MentionKind.PRONOUN, "it-after-subject", 0.7);
    }
    Optional<Speaker> last = heard.lastBody(paragraph);
    if (last.isPresent()) {
      return Outcome.resolved(
          last.get(), p.span(), MentionKind.PRONOUN, "it-after-body-source", 0.75);
    }
    return bodies
        .subjectOfSentenceBefore(p.word(), content)
        .map(
            s -> Outcome.resolved(s, p.span(), MentionKind.PRONOUN, "it-after-subject-before", 0.6))
        .orElseGet(
            () ->
                Outcome.unresolved(p.span(), MentionKind.PRONOUN, UnresolvedReason.NO_ANTECEDENT));
  }

  private Resolution headNoun(Reference.HeadNoun h) {
    Optional<Speaker> body =
        bodies
            .named(h.noun(), h.country(), h.word())
            .or(() -> h.printed().map(p -> Speaker.ofBody(p, h.country())))
            .or(
                () ->
                    h.country().isPresent() ? Optional.empty() : bodies.ofSort(h.noun(), h.word()));
    if (body.isPresent()) {
      return Outcome.resolved(body.get(), h.span(), MentionKind.BODY, "body-named-before", 0.75);
    }
    Mention mention = new Mention(h.span(), MentionKind.DESCRIPTION);
    Optional<Resolution.Described> before =
        h.country().isPresent() ? Optional.empty() : heard.lastDescribed(h.noun());
    return h.country().isPresent() || before.isPresent()
        ? new Resolution.Described(
            h.noun(),
            before.flatMap(Resolution.Described::body),
            h.country().or(() -> before.flatMap(Resolution.Described::country)),
            mention,
            Outcome.evidence("only-described", 0.8))
        : Outcome.unresolved(h.span(), MentionKind.BODY, UnresolvedReason.NO_ANTECEDENT);
  }
}
