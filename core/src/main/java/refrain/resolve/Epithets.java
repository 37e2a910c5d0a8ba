package refrain.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import refrain.domain.MentionKind;
import refrain.domain.Resolution;
import refrain.domain.Span;

/**
 * Whom a description of one without a name stands for, "the Karskan senator", "his lawyer": one of
 * those whom the article names, or nobody of them.
 */
final class Epithets {

  /** One who may be meant; nobody where the person is empty. */
  private record Candidate(
      Optional<Person> person,
      Map<SalienceFact, Double> salience,
      Map<DescriptionFact, Double> facts,
      double score) {

    static Candidate of(
        Optional<Person> person,
        Map<SalienceFact, Double> salience,
        Map<DescriptionFact, Double> facts) {
      FactWeights weights = FactWeights.ofDescriptions();
      return new Candidate(person, salience, facts, weights.score(salience) + weights.score(facts));
    }
  }

  private record Phrase(int first, int head, int end, Description told, Span span) {}

  private static final double FAR = 8;

  private final Scene scene;
  private final Units units;
  private final Words words;
  private final Salience salience;
  private final Holders holders;
  private final Map<Person, Integer> named = new HashMap<>();
  private final Map<Person, Integer> firstNamed = new HashMap<>();
  private int most;
  private final Once<Told> told;

  Epithets(Scene scene, Salience salience, Holders holders) {
    this.scene = scene;
    this.units = scene.units();
    this.words = scene.words();
    this.salience = salience;
    this.holders = holders;
    this.told = new Once<>(() -> new Told(scene));
  }

  /** Counts how often each is named, when it is first asked for. */
  private void count() {
    if (most > 0) {
      return;
    }
    for (NameMention m : scene.mentions()) {
      bearer(m)
          .ifPresent(
              p -> {
                named.merge(p, 1, Integer::sum);
                firstNamed.putIfAbsent(p, m.from());
              });
    }
    most = named.values().stream().mapToInt(Integer::intValue).max().orElse(1);
  }

  private Optional<Person> bearer(NameMention mention) {
    List<Person> fit = mention.organisation() ? List.of() : scene.fit(mention);
    return fit.size() == 1 ? Optional.of(fit.get(0)) : Optional.empty();
  }

  /** Those whom a reference may mean, nobody last; empty if it describes no one alone. */
  private List<Candidate> candidates(Reference reference) {
    return switch (reference) {
      case Reference.Role r -> candidates(phrase(r.word(), r.description(), r.span()));
      case Reference.Described d ->
          d.plural() ? List.of() : candidates(phrase(d.word(), d.description(), d.span()));
      default -> List.of();
    };
  }

  /** Whom a reference stands for; empty if for nobody who is named, or if it is open. */
  Optional<Resolution> read(Reference reference) {
    List<Candidate> order =
        candidates(reference).stream()
            .sorted(Comparator.comparingDouble(Candidate::score).reversed())
            .toList();
    if (order.size() < 2) {
      return Optional.empty();
    }
    Candidate first = order.get(0);
    double lead = first.score() - order.get(1).score();
    boolean bears = first.facts().getOrDefault(DescriptionFact.BEARER, 0.0) > 0;
    boolean other = !bears && reference instanceof Reference.Role r && isOnlyOf(r.description());
    if (lead < Candidates.CLEAR_LEAD || other) {
      return Optional.empty();
    }
    return first
        .person()
        .map(
            p ->
                Outcome.resolved(
                    p.speaker(),
                    reference.span(),
                    MentionKind.ROLE,
                    bears ? "bearer-of-role" : "description-of-one-named",
                    Math.min(0.9, 0.6 + 0.1 * lead)));
  }

  /** Whether a post of a body or country is told, which only its bearer is called by. */
  private static boolean isOnlyOf(Description d) {
    return !d.loose()
        && (d.body().isPresent() || d.country().isPresent())
        && d.role()
            .filter(r -> !SourceWords.SOUGHT.contains(r) && !r.startsWith("former "))
            .isPresent();
  }

  /** Those whom a reference may mean, with what speaks for each, as it is fitted to. */
  Optional<Candidates> example(Reference reference) {
    List<Candidate> all = candidates(reference);
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Candidates(reference.span(), all.stream().map(Epithets::example).toList()));
  }

  private static Candidates.Candidate example(Candidate c) {
    List<Double> facts = new ArrayList<>();
    for (SalienceFact f : SalienceFact.values()) {
      facts.add(c.salience().getOrDefault(f, 0.0));
    }
    for (DescriptionFact f : DescriptionFact.values()) {
      facts.add(c.facts().getOrDefault(f, 0.0));
    }
    return new Candidates.Candidate(c.person().flatMap(p -> p.speaker().name()).orElse(""), facts);
  }

  private Phrase phrase(int word, Description told, Span span) {
    int first = units.unitOf(words.firstEndingAfter(span.begin()));
    int head = units.unitOf(word);
    int end = units.unitOf(Math.max(word, words.firstFrom(span.end()) - 1)) + 1;
    Gender gender = told.gender() == Gender.UNKNOWN ? genderOf(units.lower(head)) : told.gender();
    return new Phrase(
        Math.min(first, head),
        head,
        end,
        new Description(told.role(), told.body(), told.country(), gender, told.loose()),
        span);
  }

  private static Gender genderOf(String noun) {
    if (noun.endsWith("woman") || noun.endsWith("ess")) {
      return Gender.SHE;
    }
    return noun.endsWith("man") ? Gender.HE : Gender.UNKNOWN;
  }

  private List<Candidate> candidates(Phrase phrase) {
    int word = units.get(phrase.first()).from();
    String noun = units.lower(phrase.head());
    if (!units.get(phrase.head()).isTitle() && !isPerson(noun) && !told.get().has(noun)) {
      return List.of();
    }
    count();
    Set<Person> inside = inside(phrase);
    Map<Person, Map<SalienceFact, Double>> mind = new HashMap<>();
    for (Salience.Candidate c : salience.candidates(word, phrase.told().gender())) {
      mind.put(c.person(), c.facts());
    }
    List<Candidate> out = new ArrayList<>();
    for (Person p : scene.cast().persons()) {
      if (p.isFirm() && !inside.contains(p) && p.gender().fits(phrase.told().gender())) {
        Map<DescriptionFact, Double> facts = new EnumMap<>(DescriptionFact.class);
        place(facts, p, word, mind.containsKey(p));
        fit(facts, p, phrase);
        out.add(Candidate.of(Optional.of(p), mind.getOrDefault(p, Map.of()), facts));
      }
    }
    out.add(Candidate.of(Optional.empty(), Map.of(), nobody(phrase)));
    return out;
  }

  /** Those named by the description's own words: "Roe's lawyer" is not Roe. */
  private Set<Person> inside(Phrase phrase) {
    Set<Person> out = new HashSet<>();
    for (int i = phrase.first(); i < phrase.end(); i++) {
      int w = units.get(i).from();
      scene.mentionAt(w).map(scene::fit).ifPresent(out::addAll);
      Gender gender =
          switch (units.lower(i)) {
            case "his" -> Gender.HE;
            case "her" -> Gender.SHE;
            default -> Gender.UNKNOWN;
          };
      if (gender != Gender.UNKNOWN && i < phrase.head()) {
        out.addAll(salience.at(w, gender).persons());
      }
    }
    return out;
  }

  private void place(Map<DescriptionFact, Double> facts, Person p, int word, boolean late) {
    int since = firstNamed.getOrDefault(p, p.since());
    set(facts, DescriptionFact.LONG_BEFORE, since <= word && !late);
    facts.put(
        DescriptionFact.LATER,
        since <= word ? 0 : Math.min(FAR, words.sentence(since) - words.sentence(word)));
    facts.put(DescriptionFact.SHARE, named.getOrDefault(p, 0) / (double) most);
    set(facts, DescriptionFact.IN_TITLE, p.isInTitle());
  }

  private void fit(Map<DescriptionFact, Double> facts, Person p, Phrase phrase) {
    Told all = told.get();
    Description d = phrase.told();
    int word = units.get(phrase.head()).from();
    set(facts, DescriptionFact.GENDER, d.gender() != Gender.UNKNOWN && d.gender() == p.gender());
    Optional<Integer> noun = all.first(p, units.lower(phrase.head()));
    set(facts, DescriptionFact.NOUN_BEFORE, noun.filter(w -> w < word).isPresent());
    set(facts, DescriptionFact.NOUN_AFTER, noun.filter(w -> w > word).isPresent());
    boolean title = units.get(phrase.head()).isTitle();
    boolean bears = title && holders.fits(p, d);
    set(facts, DescriptionFact.BEARER, bears);
    boolean post =
        title
            && !d.loose()
            && d.role().filter(SourceWords.SOUGHT::contains).isEmpty()
            && !bears
            && p.speaker()
                .role()
                .filter(r -> Character.isUpperCase(r.codePointAt(0)) || r.startsWith("former "))
                .isPresent();
    set(facts, DescriptionFact.OTHER_POST, post);
    Optional<String> country = p.speaker().country();
    boolean both = d.country().isPresent() && country.isPresent();
    set(facts, DescriptionFact.SAME_COUNTRY, both && d.country().equals(country));
    set(facts, DescriptionFact.OTHER_COUNTRY, both && !d.country().equals(country));
  }

  private Map<DescriptionFact, Double> nobody(Phrase phrase) {
    Map<DescriptionFact, Double> facts = new EnumMap<>(DescriptionFact.class);
    String first = units.lower(phrase.first());
    String noun = units.lower(phrase.head());
    boolean owned = false;
    for (int i = phrase.first(); i < phrase.head(); i++) {
      owned |=
          units.get(i).is(Meaning.Plain.POSSESSIVE)
              || SourceWords.owner(units.lower(i)).isPresent();
    }
    boolean title = units.get(phrase.head()).isTitle();
    boolean definite = SourceWords.DEFINITE.contains(first);
    boolean indefinite = SourceWords.INDEFINITE.contains(first);
    set(facts, DescriptionFact.NOBODY, true);
    set(facts, DescriptionFact.NOBODY_INDEFINITE, indefinite);
    set(facts, DescriptionFact.NOBODY_BARE, !definite && !indefinite && !owned);
    set(facts, DescriptionFact.NOBODY_OWNED, owned);
    set(facts, DescriptionFact.NOBODY_MORE, phrase.head() + 1 < phrase.end());
    set(
        facts,
        DescriptionFact.NOBODY_UNNAMED,
        scene.nouns().is(SourceNouns.Sort.NOBODY, SourceNouns.singular(noun)));
    set(facts, DescriptionFact.NOBODY_THING, !title && !isPerson(noun));
    set(facts, DescriptionFact.NOBODY_POST, title && !phrase.told().loose());
    int word = units.get(phrase.head()).from();
    set(facts, DescriptionFact.NOBODY_IN_TITLE, words.isTitle(word));
    return facts;
  }

  private boolean isPerson(String noun) {
    return scene.nouns().is(SourceNouns.Sort.PERSON, noun)
        || scene.nouns().familyOfPeople(noun).isPresent()
        || (noun.length() > 5 && noun.matches(".*(er|or|ist|ian|man|ess|aire)"));
  }

  private static void set(Map<DescriptionFact, Double> facts, DescriptionFact fact, boolean is) {
    facts.put(fact, is ? 1.0 : 0.0);
  }
}
