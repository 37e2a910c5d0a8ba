package refrain.resolve;

import java.util.Optional;
import java.util.function.Function;
import refrain.domain.MentionKind;
import refrain.domain.Resolution;
import refrain.domain.Speaker;
import refrain.domain.UnresolvedReason;
import refrain.resolve.SourceNouns.Sort;
import refrain.resolve.SourceReader.Source;
import refrain.resolve.Units.Unit;

/** Those who work for one person: "Roe's campaign", "the Ruiz administration", "his office". */
final class Camps {

  private static final int LOOK_BACK = 3000;
  private static final String CAMPAIGN = "campaign";
  private static final String OFFICE = "office";

  private final Scene scene;
  private final SourceReader reader;
  private final Units units;
  private final SourceNouns nouns;

  Camps(Scene scene, SourceReader reader) {
    this.scene = scene;
    this.reader = reader;
    this.units = scene.units();
    this.nouns = scene.nouns();
  }

  /** The camp that a source's head is; empty if it is none. */
  Optional<Reference> read(String noun, Source s) {
    if (!nouns.is(Sort.CAMP, noun)) {
      return Optional.empty();
    }
    Optional<Reference> owner = owner(s);
    boolean lone = owner.isEmpty() && s.definite() && s.number() == 0 && mayStandAlone(noun, s);
    return owner.isPresent() || lone
        ? Optional.of(new Reference.Camp(noun, owner, units.get(s.last()).from(), s.whole()))
        : Optional.empty();
  }

  /** "the campaign", "the campaign team", but not "the team" or "the office". */
  private boolean mayStandAlone(String noun, Source s) {
    for (int i = s.begin(); i < s.last(); i++) {
      if (!units.get(i).is(Meaning.Plain.WORD)) {
        return false;
      }
    }
    return switch (noun) {
      case CAMPAIGN, "administration" -> true;
      case OFFICE -> false;
      default -> units.is(s.last() - 1, CAMPAIGN);
    };
  }

  private Optional<Reference> owner(Source s) {
    for (int i = s.last() - 1; i > s.lo(); i--) {
      if (units.get(i).is(Meaning.Plain.POSSESSIVE)) {
        return Optional.of(reader.read(s.lo(), i)).filter(Camps::mayBePerson);
      }
    }
    Unit first = units.get(s.lo());
    String form = units.lower(s.lo());
    if (first.is(Meaning.Plain.WORD) && (form.equals("his") || form.equals("her"))) {
      return SourceWords.owner(form)
          .map(p -> new Reference.Pronoun(p, first.from(), scene.span(first.from(), first.to())));
    }
    int i = s.last() - 1;
    while (i > s.begin() && units.get(i).is(Meaning.Plain.WORD)) {
      i--;
    }
    if (i < s.begin() || units.is(s.last(), OFFICE)) {
      return Optional.empty();
    }
    int end = units.get(i).to();
    return scene
        .mentionAt(end - 1)
        .filter(m -> m.to() == end && (!m.organisation() || !scene.fit(m).isEmpty()))
        .map(m -> new Reference.Named(m, s.whole()));
  }

  private static boolean mayBePerson(Reference r) {
    return r instanceof Reference.Named || r instanceof Reference.Role;
  }

  /** The camp as a body that bears its person's name. */
  Resolution bind(Reference.Camp camp, Function<Reference, Resolution> bind) {
    Optional<Speaker> body =
        camp.owner().isPresent()
            ? bodyOf(camp.noun(), camp.owner().get(), bind)
            : toldAround(camp, bind);
    return body.map(b -> sameCampaign(b, camp.noun(), bind))
        .map(b -> Outcome.resolved(b, camp.span(), MentionKind.BODY, "camp-of-person", 0.8))
        .orElseGet(
            () ->
                Outcome.unresolved(camp.span(), MentionKind.BODY, UnresolvedReason.NO_ANTECEDENT));
  }

  private Optional<Speaker> bodyOf(
      String noun, Reference owner, Function<Reference, Resolution> bind) {
    Optional<Speaker> person = bind.apply(owner).findSpeaker();
    Optional<String> country = person.flatMap(Speaker::country);
    if (noun.equals("government") && country.isPresent()) {
      return country.map(Speaker::ofCountry);
    }
    Optional<String> name = person.flatMap(Speaker::name);
    if (name.isEmpty() && owner instanceof Reference.Named n) {
      name = Optional.of(scene.printed(n.mention()));
    }
    return name.map(n -> Speaker.ofBody(n + " " + noun));
  }

  /** A team of somebody whose campaign the article tells of is his campaign. */
  private Speaker sameCampaign(Speaker body, String noun, Function<Reference, Resolution> bind) {
    if (!noun.equals("team") && !noun.equals("camp")) {
      return body;
    }
    String name = body.body().orElse("");
    String campaign = name.substring(0, name.length() - noun.length()) + CAMPAIGN;
    for (int i = 0; i < units.size() && i < LOOK_BACK; i++) {
      Optional<Speaker> told = toldAt(i, CAMPAIGN, bind);
      if (told.isPresent() && told.get().body().filter(campaign::equals).isPresent()) {
        return told.get();
      }
    }
    return body;
  }

  /** "the campaign" is the one told last before, else the one told first after. */
  private Optional<Speaker> toldAround(Reference.Camp camp, Function<Reference, Resolution> bind) {
    String noun = camp.noun().equals("administration") ? camp.noun() : CAMPAIGN;
    int unit = units.unitOf(camp.word());
    for (int i = unit - 1; i >= 0 && i > unit - LOOK_BACK; i--) {
      Optional<Speaker> told = toldAt(i, noun, bind);
      if (told.isPresent()) {
        return told;
      }
    }
    for (int i = unit + 1; i < units.size() && i < unit + LOOK_BACK; i++) {
      Optional<Speaker> told = toldAt(i, noun, bind);
      if (told.isPresent()) {
        return told;
      }
    }
    return Optional.empty();
  }

  private Optional<Speaker> toldAt(int i, String noun, Function<Reference, Resolution> bind) {
    boolean camp =
        units.is(i, noun)
            && units.get(i).to() == units.get(i).from() + 1
            && !scene.isQuoted(units.get(i).from());
    if (!camp) {
      return Optional.empty();
    }
    int begin = i;
    while (begin > 0 && begin > i - 6 && units.sameSentence(begin - 1, i) && !isEdge(begin - 1)) {
      begin--;
    }
    Source s = new Source(begin, begin, i, i + 1, i + 1, true, 0, scene.spanOfUnits(begin, i + 1));
    return owner(s).flatMap(o -> bodyOf(noun, o, bind));
  }

  private boolean isEdge(int unit) {
    String form = units.lower(unit);
    return units.get(unit).is(Meaning.Plain.MARK)
        || (units.get(unit).is(Meaning.Plain.WORD)
            && !SourceWords.owner(form).isPresent()
            && (SourceWords.ENDS.contains(form)
                || SourceWords.DEFINITE.contains(form)
                || SourceWords.INDEFINITE.contains(form)));
  }
}
