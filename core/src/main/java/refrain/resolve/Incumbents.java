package refrain.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import refrain.domain.Dated;
import refrain.domain.Speaker;

/** Who holds which office on the day of an article, as far as the actors file says. */
final class Incumbents {

  private final List<KnownPerson> persons;
  private final Optional<LocalDate> day;

  Incumbents(Actors actors, Optional<Dated> published) {
    this.day = published.flatMap(d -> d.date().findLocalDate());
    this.persons = day.isEmpty() ? List.of() : actors.persons();
  }

  /** The one person who holds the office described, if it is told whose it is. */
  Optional<Speaker> find(Description office) {
    if (office.role().isEmpty() || (office.country().isEmpty() && office.body().isEmpty())) {
      return Optional.empty();
    }
    return one(persons.stream(), t -> holds(t, office), t -> t.body().or(office::body));
  }

  /** The one person of a surname who holds an office of a body that day. */
  Optional<Speaker> ofSurname(String surname, String body) {
    return one(
        persons.stream().filter(p -> p.name().endsWith(" " + surname)),
        t -> t.body().filter(body::equals).isPresent() && day.filter(t::includes).isPresent(),
        HeldOffice::body);
  }

  private static Optional<Speaker> one(
      Stream<KnownPerson> persons,
      Predicate<HeldOffice> holds,
      Function<HeldOffice, Optional<String>> body) {
    List<Speaker> holders =
        persons
            .flatMap(
                p ->
                    p.held().stream()
                        .filter(holds)
                        .map(
                            t ->
                                new Speaker(
                                    Optional.of(p.name()),
                                    Optional.of(t.role()),
                                    body.apply(t),
                                    t.country().or(p::country))))
            .distinct()
            .toList();
    return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
  }

  private boolean holds(HeldOffice t, Description office) {
    boolean whose =
        (office.country().isPresent() && office.country().equals(t.country()))
            || (office.country().isEmpty() && office.body().equals(t.body()));
    return t.role().equals(office.role().orElse(""))
        && whose
        && Description.fits(office.body(), t.body())
        && day.filter(t::includes).isPresent();
  }
}
