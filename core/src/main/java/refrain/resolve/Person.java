package refrain.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import refrain.domain.Speaker;

/** A person of one article: what the article tells, gathered while it is read. */
final class Person {

  private final List<String> tokens;
  private final int since;
  private final Optional<KnownPerson> known;
  private final Optional<HeldOffice> office;
  private final List<Description> descriptions = new ArrayList<>();
  private String name;
  private Gender gender;
  private boolean firm;
  private boolean inTitle;
  private int calledBySurname = Integer.MAX_VALUE;

  /**
   * @param tokens the words of the full name, without initials
   * @param since the word at which the article first names the person
   * @param day the day of the article, where it is known
   */
  Person(
      List<String> tokens,
      int since,
      Optional<KnownPerson> known,
      Gender gender,
      Optional<LocalDate> day) {
    List<HeldOffice> held =
        known.isEmpty() || day.isEmpty()
            ? List.of()
            : known.get().held().stream().filter(t -> t.includes(day.get())).toList();
    this.office = held.size() == 1 ? Optional.of(held.get(0)) : Optional.empty();
    this.tokens = List.copyOf(tokens);
    this.since = since;
    this.known = known;
    this.name = known.map(KnownPerson::name).orElse(String.join(" ", tokens));
    this.gender = known.map(KnownPerson::gender).filter(g -> g != Gender.UNKNOWN).orElse(gender);
    this.firm = known.isPresent() || gender != Gender.UNKNOWN;
  }

  List<String> tokens() {
    return tokens;
  }

  int since() {
    return since;
  }

  Gender gender() {
    return gender;
  }

  /** Whether more than a capitalised run of words says that this is a person. */
  boolean isFirm() {
    return firm;
  }

  void confirm() {
    firm = true;
  }

  /** Whether the article has "President Roe" or "Mr. Roe" for this person before a word. */
  boolean isCalledBySurname(int before) {
    return calledBySurname < before;
  }

  void callBySurname(int word) {
    calledBySurname = Math.min(calledBySurname, word);
  }

  /** Whether the article's title names the person by more than a surname. */
  boolean isInTitle() {
    return inTitle;
  }

  void nameInTitle() {
    inTitle = true;
  }

  /** Takes the shorter of two full forms of the name. */
  void alsoNamed(List<String> form) {
    String other = String.join(" ", form);
    if (known.isEmpty() && form.size() > 1 && other.length() < name.length()) {
      name = other;
    }
  }

  void add(Description description) {
    if (description.role().isPresent() || description.gender() != Gender.UNKNOWN) {
      firm = true;
    }
    if (gender == Gender.UNKNOWN) {
      gender = description.gender();
    }
    if (description.role().isPresent() && !descriptions.contains(description)) {
      descriptions.add(description);
    }
  }

  void learn(Gender pronoun) {
    if (gender == Gender.UNKNOWN) {
      gender = pronoun;
    }
  }

  /** Whether the article describes the person in a way that fits this description's role. */
  boolean holds(Description wanted) {
    return gender.fits(wanted.gender())
        && descriptions.stream()
            .anyMatch(
                d ->
                    d.role().equals(wanted.role())
                        && Description.fits(d.country(), wanted.country())
                        && Description.fits(d.body(), wanted.body()));
  }

  boolean hasRole(String role) {
    return descriptions.stream().anyMatch(d -> d.role().filter(role::equals).isPresent());
  }

  /** Gives whoever signs a document the body and country of its publisher, where none is told. */
  void speakFor(Speaker publisher) {
    if (descriptions.stream().allMatch(d -> d.body().isEmpty() && isHome(d, publisher))) {
      descriptions.replaceAll(
          d ->
              new Description(
                  d.role(),
                  publisher.body(),
                  d.country().or(publisher::country),
                  d.gender(),
                  d.loose()));
    }
  }

  private boolean isHome(Description d, Speaker publisher) {
    return Description.fits(
        d.country().or(() -> known.flatMap(KnownPerson::country)), publisher.country());
  }

  /** Whether a country can be the one that the person speaks for. */
  boolean isOf(Optional<String> country) {
    return Description.fits(known.flatMap(KnownPerson::country), country);
  }

  /** Whether nothing says whom the person speaks for. */
  boolean isOpen() {
    Speaker s = speaker();
    return s.body().isEmpty() && s.country().isEmpty();
  }

  private Description first() {
    for (Description d : descriptions) {
      if (!d.loose()) {
        return d;
      }
    }
    return descriptions.isEmpty() ? Description.NOTHING : descriptions.get(0);
  }

  /** The person as a speaker, with the first office that the article gives. */
  Speaker speaker() {
    Description first = first();
    Optional<String> body = first.body();
    Optional<String> country = first.country();
    for (Description d : descriptions) {
      if (d.role().equals(first.role()) && Description.fits(d.country(), country)) {
        body = body.or(d::body);
        country = country.or(d::country);
      }
    }
    for (Description d : descriptions) {
      country = country.or(d::country);
    }
    // Where the article gives no office, or a part of its name, the one held that day.
    Optional<String> told = first.role();
    Optional<HeldOffice> now =
        office.filter(o -> told.isEmpty() || o.role().startsWith(told.get() + " "));
    Optional<String> role = now.map(HeldOffice::role).or(() -> told);
    return new Speaker(
        Optional.of(name),
        role,
        now.flatMap(HeldOffice::body).isPresent() ? now.flatMap(HeldOffice::body) : body,
        known.flatMap(KnownPerson::country).isPresent()
            ? known.flatMap(KnownPerson::country)
            : country);
  }
}
