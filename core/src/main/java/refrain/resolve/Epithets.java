package refrain.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import refrain.domain.MentionKind;
import refrain.domain.Resolution;
import refrain.domain.Span;

/**
 * Whom "the businessman" or "the candidate" stands for where nobody is told by these words: of
 * those spoken of the one whom "he" or "she" there would mean, if the article is much about him.
 */
final class Epithets {

  /** How often at least one must be named, as a part of how often the most named is. */
  private static final double MUCH = 0.5;

  /** Within how many units of his name a word tells what somebody is. */
  private static final int NEAR = 6;

  private static final String CANDIDATE = "candidate";

  private final Scene scene;
  private final Units units;
  private final Salience salience;
  private final Map<Person, Integer> named = new HashMap<>();
  private final int most;

  Epithets(Scene scene, Salience salience) {
    this.scene = scene;
    this.units = scene.units();
    this.salience = salience;
    for (NameMention m : scene.mentions()) {
      bearer(m).ifPresent(p -> named.merge(p, 1, Integer::sum));
    }
    this.most = named.values().stream().mapToInt(Integer::intValue).max().orElse(1);
  }

  private Optional<Person> bearer(NameMention mention) {
    List<Person> fit = mention.organisation() ? List.of() : scene.fit(mention);
    return fit.size() == 1 ? Optional.of(fit.get(0)) : Optional.empty();
  }

  /** Whom a description without a name stands for. */
  Optional<Resolution> read(Description told, Reference.Described d) {
    return find(told.gender(), d.word(), d.span()).map(p -> meant(p, d.span()));
  }

  /** Whom a role that nobody is told to bear stands for. */
  Optional<Resolution> read(Description told, Reference.Role r) {
    return find(told.gender(), r.word(), r.span()).map(p -> meant(p, r.span()));
  }

  private static Resolution meant(Person person, Span span) {
    return Outcome.resolved(
        person.speaker(), span, MentionKind.ROLE, "description-of-the-one-spoken-of", 0.55);
  }

  private Optional<Person> find(Gender told, int word, Span span) {
    int first = units.unitOf(scene.words().firstEndingAfter(span.begin()));
    int head = units.unitOf(word);
    String noun = units.lower(head);
    boolean whole =
        scene.words().end(units.get(head).to() - 1) >= span.end() && !isNamedAfter(head);
    if (!units.is(first, "the")
        || !whole
        || scene.isQuoted(word)
        || !isSomebody(head)
        || isNamed(first, head)) {
      return Optional.empty();
    }
    Gender gender = told == Gender.UNKNOWN ? genderOf(noun) : told;
    Optional<Person> same = lastTold(noun, head, gender);
    if (same.isPresent()) {
      return same;
    }
    return salience
        .described(word, gender)
        .filter(p -> named.getOrDefault(p, 0) >= MUCH * most)
        .filter(
            p -> !(units.get(head).meaning() instanceof Meaning.Title t) || mayBe(p, t.office()));
  }

  /** Who holds another post is not meant by a post, though he may be a candidate for one. */
  private static boolean mayBe(Person person, Office office) {
    return office.loose()
        || office.role().equals(CANDIDATE)
        || person
            .speaker()
            .role()
            .filter(r -> Character.isUpperCase(r.codePointAt(0)) || r.startsWith("former "))
            .isEmpty();
  }

  private boolean isSomebody(int head) {
    String noun = units.lower(head);
    if (scene.nouns().is(SourceNouns.Sort.NOBODY, noun)) {
      return false;
    }
    return units.get(head).isTitle()
        || scene.nouns().is(SourceNouns.Sort.PERSON, noun)
        || noun.equals("republican")
        || noun.equals("democrat")
        || (noun.length() > 5 && noun.matches(".*(er|or|ist|ian|man|ess|aire)"));
  }

  /** Whether somebody's name stands among the words before the head. */
  private boolean isNamed(int first, int head) {
    for (int i = first; i < head; i++) {
      if ((units.get(i).is(Meaning.Plain.MARK) && !units.is(i, "-"))
          || (units.get(i).isBody() && !isParty(i))
          || units.get(i).is(Meaning.Plain.POSSESSIVE)
          || scene.mentionAt(units.get(i).from()).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** "the nominee, Roe," */
  private boolean isNamedAfter(int head) {
    int i = units.is(head + 1, ",") ? head + 2 : head + 1;
    return i < units.size()
        && units.sameSentence(head, i)
        && scene.mentionAt(units.get(i).from()).isPresent();
  }

  private boolean isParty(int unit) {
    return units.get(unit).meaning() instanceof Meaning.BodyName b
        && b.body().kind().filter("party"::equals).isPresent();
  }

  private static Gender genderOf(String noun) {
    if (noun.endsWith("woman") || noun.endsWith("ess")) {
      return Gender.SHE;
    }
    return noun.endsWith("man") ? Gender.HE : Gender.UNKNOWN;
  }

  /** The person last called by the same noun just before or after his name. */
  private Optional<Person> lastTold(String noun, int head, Gender gender) {
    for (int i = head - 1; i >= 0; i--) {
      if (units.lower(i).equals(noun) && !scene.isQuoted(units.get(i).from())) {
        for (int j = 1; j <= NEAR; j++) {
          for (int at : new int[] {i + j, i - j}) {
            Optional<Person> p =
                at < 0 || at >= head || !units.sameSentence(i, at)
                    ? Optional.empty()
                    : scene.mentionAt(units.get(at).from()).flatMap(this::bearer);
            if (p.isPresent()
                && p.get().gender().fits(gender)
                && (at > i ? j == 1 : hasComma(at, i))) {
              return p;
            }
          }
        }
      }
    }
    return Optional.empty();
  }

  private boolean hasComma(int from, int to) {
    for (int i = from; i < to; i++) {
      if (units.is(i, ",")) {
        return true;
      }
    }
    return false;
  }
}
