package refrain.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which persons are in the reader's mind at each pronoun of an article's own words. */
final class Salience {

  /**
   * Whom a pronoun stands for.
   *
   * @param persons nobody, one, or those between whom nothing decides
   * @param lead by how much the first leads, in the units of the scores
   */
  record Choice(List<Person> persons, double lead) {

    Choice {
      persons = List.copyOf(persons);
    }
  }

  private record Event(int word, Person person, double weight, boolean source) {}

  private static final int NEAR = 2;
  private static final int LOOK_BACK = 40;
  private static final double SUBJECT = 1.6;
  private static final double OWNER = 0.8;
  private static final double OBJECT = -0.5;
  private static final double SOURCE = 1.4;
  private static final double SENTENCE = 1.0;
  private static final double PARAGRAPH = 0.4;
  private static final double ORDER = 0.02;
  private static final double TIE = 0.3;
  private static final double FLOOR = -4.5;
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "of",
          "for",
          "by",
          "with",
          "to",
          "from",
          "against",
          "about",
          "at",
          "on",
          "than",
          "like",
          "including",
          "behind",
          "between",
          "over");

  private static final Set<String> QUALIFIED =
      Set.of(
          "campaign",
          "administration",
          "camp",
          "team",
          "supporters",
          "supporter",
          "aides",
          "allies",
          "backers",
          "presidency",
          "family",
          "voters",
          "rally",
          "government");

  private final Scene scene;
  private final Words words;
  private final Units units;
  private final List<Event> events = new ArrayList<>();
  private final Map<Integer, Choice> atPronoun = new HashMap<>();
  private final Map<Integer, Person> nearest = new HashMap<>();
  private final Map<Person, Integer> lastParagraph = new HashMap<>();
  private final int[] narrative;
  private final Holders holders;

  Salience(Scene scene, Holders holders) {
    this.scene = scene;
    this.holders = holders;
    this.words = scene.words();
    this.units = scene.units();
    this.narrative = narrativeSentences();
    walk();
  }

  /** For each word how many sentences with words outside quotation marks have begun. */
  private int[] narrativeSentences() {
    int[] out = new int[words.size()];
    int count = 0;
    int last = -2;
    for (int w = 0; w < out.length; w++) {
      if (!scene.isQuoted(w) && words.isWord(w) && words.sentence(w) != last) {
        count++;
        last = words.sentence(w);
      }
      out[w] = count;
    }
    return out;
  }

  private void walk() {
    int subjectOf = -1;
    for (int i = 0; i < units.size(); i++) {
      int w = units.get(i).from();
      if (scene.isQuoted(w)) {
        continue;
      }
      Optional<Person> person = Optional.empty();
      Optional<NameMention> mention = scene.mentionAt(w).filter(m -> m.from() == w);
      Gender gender = pronoun(words.form(w));
      if (mention.isPresent() && !mention.get().organisation()) {
        List<Person> fit = scene.fit(mention.get());
        person =
            fit.size() == 1 && (fit.get(0).isFirm() || scene.isSource(w))
                ? Optional.of(fit.get(0))
                : person;
        if (fit.size() > 1) {
          person = onlyNear(fit, words.paragraph(w));
          person.ifPresent(p -> nearest.put(w, p));
          if (person.isEmpty()) {
            // Each of them may be meant here, so none is far from what follows.
            fit.forEach(p -> lastParagraph.put(p, words.paragraph(w)));
          }
        }
      } else if (gender != Gender.UNKNOWN && units.get(i).is(Meaning.Plain.WORD)) {
        Choice choice = choose(w, gender);
        atPronoun.put(w, choice);
        if (choice.persons().size() == 1) {
          person = Optional.of(choice.persons().get(0));
          if (choice.lead() > 1) {
            person.get().learn(gender);
          }
        }
      } else {
        person = holders.findRole(w).flatMap(this::bearer);
      }
      if (person.isPresent()) {
        boolean owner =
            i + 1 < units.size()
                && units
                    .get(Math.min(units.size() - 1, units.unitOf(lastWord(w)) + 1))
                    .is(Meaning.Plain.POSSESSIVE);
        double weight = 0;
        if (afterPreposition(i) || isModifier(w)) {
          weight = OBJECT;
        } else if (narrative[w] != subjectOf) {
          weight = owner ? OWNER : SUBJECT;
        }
        subjectOf = isModifier(w) ? subjectOf : narrative[w];
        lastParagraph.put(person.get(), words.paragraph(w));
        events.add(new Event(w, person.get(), weight, scene.isSource(w)));
      }
    }
  }

  /** Of several who share a name the one spoken of in this paragraph or those just before it. */
  private Optional<Person> onlyNear(List<Person> persons, int paragraph) {
    List<Person> near =
        persons.stream()
            .filter(p -> paragraph - lastParagraph.getOrDefault(p, -NEAR - 1) <= NEAR)
            .toList();
    return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
  }

  /** Whom a shared name stands for where only one of those who share it is spoken of. */
  Optional<Person> nearest(NameMention mention) {
    return Optional.ofNullable(nearest.get(mention.from()));
  }

  /** Whether a name only qualifies the noun after it: "the Roe campaign", "Roe spokesman". */
  private boolean isModifier(int word) {
    int next = units.unitOf(lastWord(word)) + 1;
    return next < units.size()
        && units.sameSentence(next - 1, next)
        && (units.get(next).isTitle() || QUALIFIED.contains(units.form(next)));
  }

  private int lastWord(int word) {
    return scene.mentionAt(word).map(m -> m.to() - 1).orElse(word);
  }

  private Optional<Person> bearer(Reference.Role role) {
    List<Person> fit = holders.find(role).persons();
    return fit.size() == 1 ? Optional.of(fit.get(0)) : lastOf(fit, role.word());
  }

  private boolean afterPreposition(int unit) {
    for (int i = unit - 1; i >= 0 && i > unit - 6 && units.sameSentence(i, unit); i--) {
      if (PREPOSITIONS.contains(units.form(i))) {
        return true;
      }
      if (units.get(i).is(Meaning.Plain.MARK)
          || (units.get(i).is(Meaning.Plain.WORD) && !units.is(i, "the"))) {
        return false;
      }
    }
    return false;
  }

  private static Gender pronoun(String form) {
    return switch (form.length() > 3 ? "" : form.toLowerCase(Locale.ROOT)) {
      case "he" -> Gender.HE;
      case "she" -> Gender.SHE;
      default -> Gender.UNKNOWN;
    };
  }

  /** Whom "he" or "she" at this word stands for. */
  Choice at(int word, Gender gender) {
    Choice known = atPronoun.get(word);
    return known != null ? known : choose(word, gender);
  }

  private int firstEventFrom(int word) {
    int low = 0;
    int high = events.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (events.get(middle).word() < word) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private Choice choose(int word, Gender gender) {
    Map<Person, Double> best = new LinkedHashMap<>();
    int last = firstEventFrom(word) - 1;
    for (int e = last; e >= 0 && e > last - LOOK_BACK; e--) {
      Event event = events.get(e);
      if (event.person().gender().fits(gender)) {
        double score = score(event, word, gender) - ORDER * (last - e);
        if (score >= FLOOR) {
          best.merge(event.person(), score, Math::max);
        }
      }
    }
    List<Map.Entry<Person, Double>> order =
        best.entrySet().stream()
            .sorted(Map.Entry.<Person, Double>comparingByValue().reversed())
            .toList();
    if (order.isEmpty()) {
      return new Choice(List.of(), 0);
    }
    double lead = order.size() > 1 ? order.get(0).getValue() - order.get(1).getValue() : 2;
    return lead < TIE
        ? new Choice(List.of(order.get(0).getKey(), order.get(1).getKey()), lead)
        : new Choice(List.of(order.get(0).getKey()), lead);
  }

  private double score(Event event, int word, Gender gender) {
    int sentences = narrative[word] - narrative[event.word()];
    int paragraphs = words.paragraph(word) - words.paragraph(event.word());
    double score = -SENTENCE * sentences - PARAGRAPH * paragraphs;
    score += event.weight();
    score += event.source() ? SOURCE : 0;
    return event.person().gender() == gender ? score + 0.5 : score;
  }

  /** The person last named, or meant by a pronoun, among these before a word; empty if none. */
  Optional<Person> lastOf(List<Person> persons, int word) {
    int last = firstEventFrom(word) - 1;
    for (int e = last; e >= 0 && e > last - 10 * LOOK_BACK; e--) {
      if (persons.contains(events.get(e).person())) {
        return Optional.of(events.get(e).person());
      }
    }
    return Optional.empty();
  }
}
