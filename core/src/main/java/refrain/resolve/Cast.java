package refrain.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The persons of one article, found by their names. */
final class Cast {

  /**
   * Whom a name can stand for.
   *
   * @param persons nobody, one, or all who share the name, in the order of their first naming
   */
  record Fit(List<Person> persons) {

    Fit {
      persons = List.copyOf(persons);
    }
  }

  // A surname shared by more people than this stays ambiguous whichever they are.
  private static final int MAX_SHARING = 16;

  private final KnownPersons knownPersons;
  private final NameWords names;
  private final List<Person> persons = new ArrayList<>();
  private final Map<String, Person> byFullName = new HashMap<>();
  private final Map<String, List<Person>> byLast = new HashMap<>();
  private final Map<String, List<Person>> byFirst = new HashMap<>();
  private final Map<String, String> spellings = new HashMap<>();

  private final Optional<LocalDate> day;

  /**
   * @param day the day of the article, where it is known
   */
  Cast(KnownPersons knownPersons, NameWords names, Optional<LocalDate> day) {
    this.day = day;
    this.knownPersons = knownPersons;
    this.names = names;
  }

  List<Person> persons() {
    return persons;
  }

  /** Adds a full name of two words or more, or finds the person who has it. */
  Person addFull(List<String> printed, int at) {
    List<String> tokens = withoutInitials(printed);
    String joined = String.join(" ", tokens);
    Optional<KnownPerson> known = knownPersons.find(joined);
    List<String> canonical = known.map(k -> List.of(k.name().split(" ", -1))).orElse(tokens);
    String key = key(canonical);
    @Nullable Person person = byFullName.get(key);
    if (person == null && known.isEmpty()) {
      person = findLonger(tokens).orElse(null);
    }
    if (person == null) {
      person = new Person(canonical, at, known, names.gender(tokens.get(0)), day);
      byFullName.put(key, person);
      enter(person);
      // A known person's surname may be spelled in other ways than the table's.
      String printedFamily = NameWords.family(tokens);
      if (tokens.size() > 1 && !printedFamily.equals(NameWords.family(canonical))) {
        put(byLast, printedFamily, person);
      }
    } else {
      if (tokens.get(0).equals(person.tokens().get(0))) {
        person.alsoNamed(tokens);
      } else {
        person.confirm();
      }
    }
    return person;
  }

  /** Lets a person be named by another first name too. */
  void alsoCall(Person person, String first) {
    List<String> other = List.of(first, NameWords.family(person.tokens()));
    if (byFullName.putIfAbsent(key(other), person) == null) {
      put(byFirst, first, person);
    }
  }

  /** Adds a run of capitalised words that may be a person, unless it begins with a surname. */
  void addDoubtful(List<String> printed, int at, boolean given) {
    if (those(byLast.getOrDefault(printed.get(0), List.of()), Person::isFirm).isEmpty()) {
      Person person = addFull(printed, at);
      if (given) {
        person.confirm();
      }
    }
  }

  /** Adds a person of whom only one name is known, such as "Mr. Ruiz". */
  Person addSingle(String name, int at, Description description) {
    Person person = new Person(List.of(name), at, Optional.empty(), Gender.UNKNOWN, day);
    enter(person);
    return person;
  }

  /** The person of the table with this surname and title, added to the article; empty if none. */
  Optional<Person> addKnown(String name, int at, Description description) {
    return knownPersons.ofSurname(name).stream()
        .filter(k -> description.role().filter(k.titles()::contains).isPresent())
        .filter(k -> Description.fits(k.country(), description.country()))
        .findFirst()
        .map(
            k -> {
              Person person = addFull(List.of(k.name().split(" ", -1)), at);
              if (!byLast.getOrDefault(name, List.of()).contains(person)) {
                put(byLast, name, person);
              }
              return person;
            });
  }

  private void enter(Person person) {
    persons.add(person);
    person.tokens().forEach(t -> spellings.putIfAbsent(t.toLowerCase(Locale.ROOT), t));
    List<String> tokens = person.tokens();
    put(byLast, NameWords.family(tokens), person);
    int article = NameWords.family(tokens).indexOf('-');
    if (article == 2 && NameWords.family(tokens).matches("(?i)(al|el)-.*")) {
      put(byLast, NameWords.family(tokens).substring(article + 1), person);
    }
    if (tokens.size() > 1) {
      put(byFirst, tokens.get(0), person);
      String family = NameWords.family(tokens);
      String end = tokens.get(tokens.size() - 1);
      if (!end.equals(family) && !NameWords.isSuffix(end)) {
        put(byLast, end, person);
      }
    }
  }

  private static void put(Map<String, List<Person>> map, String key, Person person) {
    List<Person> list = map.computeIfAbsent(key, k -> new ArrayList<>());
    if (list.size() < MAX_SHARING) {
      list.add(person);
    }
  }

  private static String key(List<String> tokens) {
    String suffix = tokens.get(tokens.size() - 1);
    return (tokens.get(0)
            + "|"
            + NameWords.family(tokens)
            + "|"
            + (NameWords.isSuffix(suffix) ? suffix : ""))
        .toLowerCase(Locale.ROOT);
  }

  private static List<String> withoutInitials(List<String> printed) {
    List<String> kept = new ArrayList<>();
    for (String token : printed) {
      if (token.length() > 1) {
        kept.add(token);
      }
    }
    return kept.size() > 1 ? kept : printed;
  }

  /** The person with this full name; nobody if there is none. */
  Optional<Person> findFull(List<String> printed) {
    List<String> tokens = withoutInitials(printed);
    Optional<KnownPerson> known = knownPersons.find(String.join(" ", tokens));
    Person person =
        byFullName.get(key(known.map(k -> List.of(k.name().split(" ", -1))).orElse(tokens)));
    return person != null ? Optional.of(person) : findLonger(tokens);
  }

  /** The person whose longer name ends with these words: a family name of two words. */
  private Optional<Person> findLonger(List<String> tokens) {
    int n = tokens.size();
    for (Person p : byLast.getOrDefault(NameWords.family(tokens), List.of())) {
      int more = p.tokens().size() - n;
      if (more > 0 && p.tokens().subList(more, p.tokens().size()).equals(tokens)) {
        return Optional.of(p);
      }
    }
    return Optional.empty();
  }

  /** The name as the article's persons have it, whatever its capitals. */
  String spelled(String name) {
    return spellings.getOrDefault(name.toLowerCase(Locale.ROOT), name);
  }

  /**
   * Whom one word of a name stands for where it is read: those named before by this surname, else
   * by this first name, else those named only later.
   */
  Fit findSingle(String name, int at, Description description) {
    List<Person> last = fitting(byLast.getOrDefault(name, List.of()), description);
    List<Person> before = those(last, p -> p.since() <= at);
    if (!before.isEmpty()) {
      return new Fit(narrow(SharedNames.ofTitle(before), description));
    }
    List<Person> first = fitting(byFirst.getOrDefault(name, List.of()), description);
    List<Person> firstBefore = those(first, p -> p.since() <= at);
    if (!firstBefore.isEmpty()) {
      return new Fit(narrow(firstBefore, description));
    }
    return new Fit(narrow(SharedNames.ofTitle(last.isEmpty() ? first : last), description));
  }

  private static List<Person> fitting(List<Person> persons, Description description) {
    List<Person> fit = those(persons, p -> p.gender().fits(description.gender()));
    List<Person> firm = those(fit, Person::isFirm);
    return firm.isEmpty() ? fit : firm;
  }

  /** Those of whom something holds, in their order. */
  private static List<Person> those(List<Person> persons, Predicate<Person> holds) {
    if (persons.isEmpty()) {
      return persons;
    }
    List<Person> out = new ArrayList<>();
    for (Person p : persons) {
      if (holds.test(p)) {
        out.add(p);
      }
    }
    return out;
  }

  /** Where several share a name, a title that only one of them holds tells. */
  private static List<Person> narrow(List<Person> persons, Description description) {
    if (persons.size() < 2) {
      return persons;
    }
    List<Person> gendered =
        description.gender() == Gender.UNKNOWN
            ? persons
            : those(persons, p -> p.gender() == description.gender());
    List<Person> some = gendered.isEmpty() ? persons : gendered;
    if (description.role().isPresent()) {
      List<Person> holders = those(some, p -> p.hasRole(description.role().get()));
      return holders.isEmpty() ? some : holders;
    }
    return some;
  }

  /** Whom a name stands for where it stands. */
  List<Person> fit(NameMention mention) {
    if (mention.isFull()) {
      return findFull(mention.tokens()).map(List::of).orElse(List.of());
    }
    return findSingle(mention.tokens().get(0), mention.from(), mention.description()).persons();
  }
}
