package refrain.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import refrain.domain.Evidence;
import refrain.domain.Mention;
import refrain.domain.MentionKind;
import refrain.domain.Resolution;
import refrain.domain.Span;
import refrain.domain.Speaker;
import refrain.domain.UnresolvedReason;

/** Finds in its article whom a reference stands for. */
final class Binder {

  static final String VERSION = "1";

  private static final int SENTENCE = 80;

  private final Scene scene;
  private final SourceReader reader;
  private final Salience salience;
  private final Holders holders;
  private List<Span> content = List.of();
  private Optional<Speaker> lastBody = Optional.empty();
  private int lastBodyParagraph = -1;

  Binder(Scene scene, SourceReader reader) {
    this.scene = scene;
    this.reader = reader;
    this.holders = new Holders(scene);
    this.salience = new Salience(scene, holders);
  }

  /** Whom the reference stands for. Call it in the order of the text: "it" looks back. */
  Resolution bind(Reference reference, int paragraph, List<Span> content) {
    this.content = content;
    Resolution out = bind(reference, paragraph, 0);
    out.findSpeaker()
        .filter(s -> s.name().isEmpty() && s.role().isEmpty())
        .ifPresent(
            s -> {
              lastBody = Optional.of(s);
              lastBodyParagraph = paragraph;
            });
    return out;
  }

  private Resolution bind(Reference reference, int paragraph, int depth) {
    return switch (reference) {
      case Reference.Named n -> named(n);
      case Reference.Role r -> role(r);
      case Reference.Pronoun p -> pronoun(p, paragraph, depth);
      case Reference.OfBody b ->
          resolved(
              new Speaker(Optional.empty(), Optional.empty(), Optional.of(b.name()), b.country()),
              b.span(),
              MentionKind.BODY,
              "body-name",
              b.country().isPresent() ? 0.9 : 0.75);
      case Reference.OfCountry c ->
          resolved(
              new Speaker(
                  Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(c.code())),
              c.span(),
              MentionKind.COUNTRY,
              "country-or-seat",
              0.9);
      case Reference.HeadNoun h -> headNoun(h);
      case Reference.Several s -> several(s);
      case Reference.Unnamed u ->
          unresolved(u.span(), MentionKind.DESCRIPTION, UnresolvedReason.UNNAMED);
      case Reference.Unknown u -> unknown(u);
    };
  }

  private Resolution unknown(Reference.Unknown u) {
    return unresolved(u.span(), MentionKind.NAME, UnresolvedReason.UNKNOWN);
  }

  private Resolution several(Reference.Several s) {
    List<Speaker> speakers = new ArrayList<>();
    for (NameMention m : s.mentions()) {
      List<Person> fit = scene.fit(m);
      if (fit.size() == 1) {
        speakers.add(fit.get(0).speaker());
      }
    }
    List<Speaker> distinct = speakers.stream().distinct().toList();
    if (distinct.size() > 1) {
      return new Resolution.Ambiguous(
          distinct, new Mention(s.span(), MentionKind.NAME), evidence("several-speakers", 0.9));
    }
    return unresolved(s.span(), MentionKind.NAME, UnresolvedReason.UNKNOWN);
  }

  private Resolution named(Reference.Named n) {
    List<Person> fit = scene.fit(n.mention());
    Optional<Person> near = salience.nearest(n.mention());
    if (near.isPresent()) {
      return resolved(
          near.get().speaker(), n.span(), MentionKind.NAME, "nearest-of-shared-name", 0.7);
    }
    if (fit.size() > 1) {
      return ambiguous(fit, n.span(), MentionKind.NAME, "shared-name");
    }
    if (fit.isEmpty()) {
      String name = n.mention().tokens().get(n.mention().tokens().size() - 1);
      return bodyByWord(name.toLowerCase(Locale.ROOT), Optional.empty(), Integer.MAX_VALUE)
          .map(s -> resolved(s, n.span(), MentionKind.BODY, "part-of-body-name", 0.6))
          .orElseGet(
              () -> {
                String printed = scene.printed(n.mention());
                return looksLikeBody(printed)
                    ? resolved(
                        Scene.bodySpeaker(printed), n.span(), MentionKind.BODY, "body-by-form", 0.6)
                    : unresolved(n.span(), MentionKind.NAME, UnresolvedReason.UNKNOWN);
              });
    }
    Person person = fit.get(0);
    if (!person.isFirm()) {
      return resolved(person.speaker(), n.span(), MentionKind.NAME, "name-by-form", 0.55);
    }
    if (n.mention().isFull()) {
      return resolved(person.speaker(), n.span(), MentionKind.NAME, "full-name", 0.97);
    }
    boolean before = person.since() < n.mention().from();
    return resolved(
        person.speaker(),
        n.span(),
        MentionKind.NAME,
        before ? "part-of-name" : "part-of-later-name",
        before ? 0.93 : 0.85);
  }

  private Resolution role(Reference.Role r) {
    Holders.Fit fit = holders.find(r);
    if (fit.persons().size() == 1) {
      return resolved(
          fit.persons().get(0).speaker(),
          r.span(),
          MentionKind.ROLE,
          fit.later() ? "bearer-named-later" : "bearer-of-role",
          fit.later() ? 0.8 : 0.85);
    }
    if (fit.persons().size() > 1) {
      return salience
          .lastOf(fit.persons(), r.word())
          .map(p -> resolved(p.speaker(), r.span(), MentionKind.ROLE, "last-bearer-of-role", 0.65))
          .orElseGet(() -> ambiguous(fit.persons(), r.span(), MentionKind.ROLE, "bearers-of-role"));
    }
    Description d = r.description();
    boolean known = d.body().isPresent() || d.country().isPresent();
    if (known && !d.loose()) {
      return resolved(
          d.findSpeaker().orElseThrow(), r.span(), MentionKind.ROLE, "role-of-body", 0.75);
    }
    return r.definite() && !d.loose()
        ? unresolved(r.span(), MentionKind.ROLE, UnresolvedReason.NO_ANTECEDENT)
        : unresolved(r.span(), MentionKind.DESCRIPTION, UnresolvedReason.UNNAMED);
  }

  private Resolution pronoun(Reference.Pronoun p, int paragraph, int depth) {
    return switch (p.form()) {
      case "he", "him", "his", "himself" -> personal(p, Gender.HE);
      case "she", "her", "herself" -> personal(p, Gender.SHE);
      case "who", "which", "that", "whom" ->
          depth > 0
              ? unresolved(p.span(), MentionKind.PRONOUN, UnresolvedReason.NO_ANTECEDENT)
              : relative(p, paragraph, depth);
      case "it", "its", "itself" -> it(p, paragraph);
      default ->
          unresolved(
              p.span(),
              MentionKind.PRONOUN,
              p.form().equals("i") ? UnresolvedReason.NO_ANTECEDENT : UnresolvedReason.UNNAMED);
    };
  }

  private Resolution personal(Reference.Pronoun p, Gender gender) {
    Salience.Choice choice = salience.at(p.word(), gender);
    if (choice.persons().isEmpty()) {
      return unresolved(p.span(), MentionKind.PRONOUN, UnresolvedReason.NO_ANTECEDENT);
    }
    if (choice.persons().size() > 1) {
      return ambiguous(choice.persons(), p.span(), MentionKind.PRONOUN, "pronoun-tie");
    }
    double confidence = Math.min(0.9, 0.6 + 0.12 * choice.lead());
    return resolved(
        choice.persons().get(0).speaker(), p.span(), MentionKind.PRONOUN, "pronoun", confidence);
  }

  private Resolution relative(Reference.Pronoun p, int paragraph, int depth) {
    Optional<Reference> before = reader.before(scene.units().unitOf(p.word()));
    if (before.isEmpty()) {
      return unresolved(p.span(), MentionKind.PRONOUN, UnresolvedReason.NO_ANTECEDENT);
    }
    Resolution out = bind(before.get(), paragraph, depth + 1);
    Mention mention = new Mention(p.span(), MentionKind.PRONOUN);
    return switch (out) {
      case Resolution.Resolved r ->
          new Resolution.Resolved(
              r.speaker(),
              Optional.of(mention),
              evidence("relative-pronoun", r.evidence().confidence() * 0.95));
      case Resolution.Ambiguous a ->
          new Resolution.Ambiguous(a.candidates(), mention, a.evidence());
      case Resolution.Group g -> new Resolution.Group(g.members(), mention, g.evidence());
      case Resolution.Described d ->
          new Resolution.Described(d.role(), d.body(), d.country(), mention, d.evidence());
      case Resolution.Unresolved u -> new Resolution.Unresolved(Optional.of(mention), u.reason());
    };
  }

  private Resolution it(Reference.Pronoun p, int paragraph) {
    Optional<Speaker> subject = subjectBefore(p.word());
    if (subject.isPresent()) {
      return resolved(subject.get(), p.span(), MentionKind.PRONOUN, "it-after-subject", 0.7);
    }
    if (lastBody.isPresent() && paragraph - lastBodyParagraph <= 1) {
      return resolved(lastBody.get(), p.span(), MentionKind.PRONOUN, "it-after-body-source", 0.75);
    }
    return unresolved(p.span(), MentionKind.PRONOUN, UnresolvedReason.NO_ANTECEDENT);
  }

  /** The first body or country of the pronoun's own sentence, outside what is said. */
  private Optional<Speaker> subjectBefore(int word) {
    Words words = scene.words();
    Units units = scene.units();
    int from = word;
    while (from > 0 && word - from < SENTENCE && words.sentence(from - 1) == words.sentence(word)) {
      from--;
    }
    for (int i = units.unitOf(from); i < units.unitOf(word); i++) {
      int w = units.get(i).from();
      if (scene.isQuoted(w) || content.stream().anyMatch(s -> s.contains(words.begin(w)))) {
        continue;
      }
      Optional<Phrases.BodyReading> body = scene.phrases().findBody(i);
      if (body.isPresent()) {
        return Optional.of(
            new Speaker(
                Optional.empty(),
                Optional.empty(),
                Optional.of(body.get().name()),
                body.get().country()));
      }
      boolean subject =
          units.get(i).isCountry()
              && !(units.get(i).meaning() instanceof Meaning.Demonym)
              && !units.get(i + 1).is(Meaning.Plain.POSSESSIVE);
      if (subject) {
        return Description.NOTHING.inCountry(units.get(i).findCode()).findSpeaker();
      }
    }
    return Optional.empty();
  }

  /** Whether a word is written like a body's name: "RT", "PolitiFact". */
  private static boolean looksLikeBody(String word) {
    return word.length() > 1
        && !word.contains(" ")
        && word.chars().skip(1).anyMatch(Character::isUpperCase)
        && !word.startsWith("Mc")
        && !word.startsWith("Mac")
        && !word.contains("'")
        && !word.contains("’")
        && !word.contains("-");
  }

  private Resolution headNoun(Reference.HeadNoun h) {
    return bodyByWord(h.noun(), h.country(), h.word())
        .or(() -> h.printed().map(Scene::bodySpeaker))
        .map(s -> resolved(s, h.span(), MentionKind.BODY, "body-named-before", 0.75))
        .orElseGet(
            () ->
                unresolved(
                    h.span(),
                    MentionKind.BODY,
                    h.country().isPresent()
                        ? UnresolvedReason.UNKNOWN
                        : UnresolvedReason.NO_ANTECEDENT));
  }

  /** The body last named before a word whose name has this word in it. */
  private Optional<Speaker> bodyByWord(String noun, Optional<String> country, int word) {
    List<Scene.BodyMention> bodies = scene.bodies();
    int low = 0;
    int high = bodies.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (bodies.get(middle).word() < word) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    for (int i = low - 1; i >= 0 && i > low - 60; i--) {
      Scene.BodyMention b = bodies.get(i);
      boolean named =
          hasWord(b.printed(), noun)
              || b.speaker().body().filter(n -> hasWord(n, noun)).isPresent();
      if (named && Description.fits(country, b.speaker().country())) {
        return Optional.of(b.speaker());
      }
    }
    return Optional.empty();
  }

  private static boolean hasWord(String name, String noun) {
    return (" " + name.toLowerCase(Locale.ROOT) + " ").contains(" " + noun + " ");
  }

  static Evidence evidence(String rule, double confidence) {
    return new Evidence(rule, VERSION, Math.round(confidence * 1000) / 1000.0);
  }

  static Resolution resolved(
      Speaker speaker, Span span, MentionKind kind, String rule, double confidence) {
    return new Resolution.Resolved(
        speaker, Optional.of(new Mention(span, kind)), evidence(rule, confidence));
  }

  private static Resolution unresolved(Span span, MentionKind kind, UnresolvedReason reason) {
    return new Resolution.Unresolved(Optional.of(new Mention(span, kind)), reason);
  }

  private static Resolution ambiguous(
      List<Person> persons, Span span, MentionKind kind, String rule) {
    List<Speaker> speakers = persons.stream().map(Person::speaker).distinct().toList();
    return speakers.size() == 1
        ? resolved(speakers.get(0), span, kind, rule, 0.6)
        : new Resolution.Ambiguous(speakers, new Mention(span, kind), evidence(rule, 0.5));
  }
}
