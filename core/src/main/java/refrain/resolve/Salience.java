package refrain.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import refrain.domain.Span;

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

  /** How a person is named in a sentence. */
  private enum Place {
    SUBJECT,
    OWNER,
    OBJECT,
    OTHER
  }

  private record Event(int word, Person person, Place place, boolean source) {}

  /** One who may be meant, with what speaks for him. */
  record Candidate(Person person, Map<SalienceFact, Double> facts, double score) {}

  private static final int NEAR = 2;
  private static final int LOOK_BACK = 40;
  private static final int FAR = 8;
  private static final double TIE = 0.1;
  private static final int MOST_EVENTS = 12;

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
  private int[] narrative = {};
  private boolean walked;
  private final Holders holders;
  private final FactWeights weights = FactWeights.ofPronouns();

  Salience(Scene scene, Holders holders) {
    this.scene = scene;
    this.holders = holders;
    this.words = scene.words();
    this.units = scene.units();
    // What a pronoun tells of a person counts from then on, whoever is asked about.
    if (words.has("he") || words.has("she")) {
      walk();
    }
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

  /** Goes through the text once, when it is first asked for. */
  private void walk() {
    if (walked) {
      return;
    }
    walked = true;
    narrative = narrativeSentences();
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
        Place place = Place.OTHER;
        if (afterPreposition(i) || isModifier(w)) {
          place = Place.OBJECT;
        } else if (narrative[w] != subjectOf) {
          place = owner ? Place.OWNER : Place.SUBJECT;
        }
        subjectOf = isModifier(w) ? subjectOf : narrative[w];
        lastParagraph.put(person.get(), words.paragraph(w));
        events.add(new Event(w, person.get(), place, scene.isSource(w)));
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
    walk();
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
    walk();
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
    return choose(candidates(word, gender));
  }

  private static Choice choose(List<Candidate> candidates) {
    List<Candidate> order =
        candidates.stream()
            .sorted(Comparator.comparingDouble(Candidate::score).reversed())
            .toList();
    if (order.isEmpty()) {
      return new Choice(List.of(), 0);
    }
    double lead = order.size() > 1 ? order.get(0).score() - order.get(1).score() : 2;
    return lead < TIE
        ? new Choice(List.of(order.get(0).person(), order.get(1).person()), lead)
        : new Choice(List.of(order.get(0).person()), lead);
  }

  /** Who may be meant at a word, the last named first. */
  List<Candidate> candidates(int word, Gender gender) {
    walk();
    Map<Person, List<Event>> own = new LinkedHashMap<>();
    int last = firstEventFrom(word) - 1;
    @Nullable Person speaker = null;
    for (int e = last; e >= 0 && e > last - LOOK_BACK; e--) {
      Event event = events.get(e);
      if (event.person().gender().fits(gender)) {
        own.computeIfAbsent(event.person(), p -> new ArrayList<>()).add(event);
        speaker = speaker == null && event.source() ? event.person() : speaker;
      }
    }
    List<Candidate> out = new ArrayList<>();
    for (Map.Entry<Person, List<Event>> c : own.entrySet()) {
      Map<SalienceFact, Double> facts = new EnumMap<>(SalienceFact.class);
      ofEvents(facts, c.getValue(), word);
      set(
          facts,
          SalienceFact.GENDER_KNOWN,
          c.getKey().gender() != Gender.UNKNOWN
              && (gender == Gender.UNKNOWN || c.getKey().gender() == gender));
      set(facts, SalienceFact.FIRM, c.getKey().isFirm());
      set(facts, SalienceFact.LAST_SPEAKER, c.getKey() == speaker);
      put(facts, SalienceFact.RANK, Math.min(FAR, out.size()));
      ofContent(facts, c.getKey(), word);
      out.add(new Candidate(c.getKey(), facts, weights.score(facts)));
    }
    return out;
  }

  /** What the places where a person was named say, the last first. */
  private void ofEvents(Map<SalienceFact, Double> facts, List<Event> own, int word) {
    Event last = own.get(0);
    int sentences = narrative[word] - narrative[last.word()];
    int paragraphs = words.paragraph(word) - words.paragraph(last.word());
    put(facts, SalienceFact.SENTENCES, Math.min(FAR, sentences));
    put(facts, SalienceFact.PARAGRAPHS, Math.min(FAR, paragraphs));
    set(facts, SalienceFact.SAME_PARAGRAPH, paragraphs == 0);
    put(facts, SalienceFact.OFTEN, Math.log1p(Math.min(MOST_EVENTS, own.size())));
    set(facts, SalienceFact.SUBJECT, last.place() == Place.SUBJECT);
    set(facts, SalienceFact.OWNER, last.place() == Place.OWNER);
    set(facts, SalienceFact.OBJECT, last.place() == Place.OBJECT);
    set(facts, SalienceFact.SOURCE, last.source());
    set(facts, SalienceFact.SAME_SENTENCE, sentences == 0);
    set(
        facts,
        SalienceFact.SUBJECT_BEFORE,
        own.stream()
            .anyMatch(
                e -> e.place() == Place.SUBJECT && narrative[word] - narrative[e.word()] == 1));
    set(
        facts,
        SalienceFact.SOURCE_BEFORE,
        own.stream().anyMatch(e -> e.source() && narrative[word] - narrative[e.word()] == 1));
    set(
        facts,
        SalienceFact.SUBJECT_OF_SENTENCE,
        own.stream()
            .anyMatch(e -> e.place() == Place.SUBJECT && narrative[word] == narrative[e.word()]));
  }

  /** Who speaks does not name himself, in his own words least of all. */
  private void ofContent(Map<SalienceFact, Double> facts, Person person, int word) {
    for (Span content : scene.contentOfSource(word)) {
      for (NameMention m : scene.mentionsBetween(content.begin(), content.end())) {
        if (!m.organisation() && scene.fit(m).contains(person)) {
          set(
              facts,
              scene.isQuoted(m.from())
                  ? SalienceFact.IN_QUOTED_CONTENT
                  : SalienceFact.IN_OWN_CONTENT,
              true);
        }
      }
    }
  }

  private static void put(Map<SalienceFact, Double> facts, SalienceFact fact, double value) {
    facts.put(fact, value);
  }

  private static void set(Map<SalienceFact, Double> facts, SalienceFact fact, boolean is) {
    put(facts, fact, is ? 1 : 0);
  }

  /** What speaks for each who may be meant at a pronoun, as it is fitted to. */
  Candidates example(int word) {
    Gender gender = pronoun(words.form(word));
    return new Candidates(
        scene.span(word, word + 1),
        candidates(word, gender).stream()
            .map(
                c ->
                    new Candidates.Candidate(
                        c.person().speaker().name().orElse(""),
                        Arrays.stream(SalienceFact.values())
                            .map(f -> c.facts().getOrDefault(f, 0.0))
                            .toList()))
            .toList());
  }

  /** The person last named, or meant by a pronoun, among these before a word; empty if none. */
  Optional<Person> lastOf(List<Person> persons, int word) {
    walk();
    int last = firstEventFrom(word) - 1;
    for (int e = last; e >= 0 && e > last - 10 * LOOK_BACK; e--) {
      if (persons.contains(events.get(e).person())) {
        return Optional.of(events.get(e).person());
      }
    }
    return Optional.empty();
  }
}
