package refrain.novelty;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import refrain.domain.Report;
import refrain.domain.Speaker;

/**
 * Whose words a report's are: those of the body that is spoken for, else of the person. A body or
 * person that is once given with a country and once without is one where only one country is given;
 * so is a person who is once given with a body.
 */
final class Voices {

  private final Map<String, NavigableSet<String>> countries = new HashMap<>();
  private final Map<String, NavigableSet<String>> bodies = new HashMap<>();
  private final boolean persons;

  /**
   * @param persons whether persons are kept apart from the bodies that they speak for
   */
  Voices(List<Report> reports, boolean persons) {
    this.persons = persons;
    reports.stream()
        .filter(r -> r.attribution().within().isEmpty())
        .flatMap(r -> r.resolution().findSpeaker().stream())
        .forEach(
            s -> {
              note(countries, s.body(), s.country());
              note(countries, s.name(), s.country());
              note(bodies, s.name(), s.body());
            });
  }

  private static void note(
      Map<String, NavigableSet<String>> seen, Optional<String> of, Optional<String> what) {
    if (of.isPresent() && what.isPresent()) {
      seen.computeIfAbsent(key(of.get()), k -> new TreeSet<>()).add(what.get());
    }
  }

  /** Whose words they are; empty where nobody was resolved. */
  Optional<Speaker> of(Report report) {
    return report.resolution().findSpeaker().flatMap(persons ? this::person : this::body);
  }

  private Optional<Speaker> person(Speaker s) {
    return s.name()
        .map(
            name -> {
              Optional<String> body = s.body().or(() -> only(bodies, name));
              return new Speaker(s.name(), Optional.empty(), body, country(body, s));
            });
  }

  private Optional<Speaker> body(Speaker s) {
    Optional<String> body = s.body().or(() -> s.name().flatMap(name -> only(bodies, name)));
    if (body.isPresent()) {
      return Optional.of(new Speaker(Optional.empty(), Optional.empty(), body, country(body, s)));
    }
    // A person's country is often missing, and a name with two countries is still one voice.
    return s.name()
        .map(n -> new Speaker(s.name(), Optional.empty(), Optional.empty(), Optional.empty()));
  }

  private Optional<String> country(Optional<String> body, Speaker s) {
    return s.country()
        .or(() -> s.name().flatMap(n -> only(countries, n)))
        .or(() -> body.flatMap(b -> only(countries, b)));
  }

  private static Optional<String> only(Map<String, NavigableSet<String>> seen, String of) {
    return Optional.ofNullable(seen.get(key(of)))
        .filter(s -> s.size() == 1)
        .map(NavigableSet::first);
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** Whether the name or body of a voice has these letters, in any case. */
  static boolean named(Function<Speaker, Optional<String>> part, Speaker voice, String letters) {
    return part.apply(voice).filter(n -> key(n).contains(key(letters))).isPresent();
  }
}
