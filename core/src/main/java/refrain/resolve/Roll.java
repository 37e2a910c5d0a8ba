package refrain.resolve;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import refrain.domain.EdtfDate;
import refrain.domain.Report;
import refrain.domain.Resolution;
import refrain.domain.Speaker;
import refrain.domain.Voice;

/**
 * Who is who across articles: gives the reports of one person one name and country, so that they
 * have one id. What it finds does not depend on the order of the reports. A wrong merge is worse
 * than a missed one: names in another order ("Ilk Zora") and with more or fewer given names are one
 * person if no country speaks against it; a family name alone is that of the only person with it
 * (all others together are named twenty times less) who has the same office, or in transcripts and
 * releases the same publisher, within three years, if no country speaks against it.
 */
public final class Roll {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}' -]");
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");
  private static final int YEARS = 3;
  // Another with the same family name is passed over if he is named so many times less.
  private static final int RARE = 20;

  // Persons with a name of two words or more, by their words in order of the alphabet.
  private final Map<String, List<Person>> full = new TreeMap<>();
  private final Map<String, Set<Person>> byEnd = new HashMap<>();

  private Roll() {}

  /** A person whom articles name in full. */
  private static final class Person {
    private final Set<String> countries = new TreeSet<>();
    private final Set<String> offices = new HashSet<>();
    private final Set<String> publishers = new HashSet<>();
    private final Set<Integer> years = new TreeSet<>();
    private final Map<String, Integer> spellings = new TreeMap<>();

    void note(Speaker speaker, Report report) {
      spellings.merge(speaker.name().orElse(""), 1, Integer::sum);
      speaker.country().ifPresent(countries::add);
      offices.addAll(officesOf(speaker));
      publisher(report).ifPresent(publishers::add);
      year(report).ifPresent(years::add);
    }

    void take(Person other) {
      countries.addAll(other.countries);
      offices.addAll(other.offices);
      publishers.addAll(other.publishers);
      years.addAll(other.years);
      other.spellings.forEach((s, n) -> spellings.merge(s, n, Integer::sum));
    }

    /** The spelling used most, of equal ones the longest. */
    String name() {
      return spellings.entrySet().stream()
          .max(
              Comparator.<Map.Entry<String, Integer>>comparingInt(Map.Entry::getValue)
                  .thenComparingInt(e -> e.getKey().length())
                  .thenComparing(Map.Entry.<String, Integer>comparingByKey().reversed()))
          .orElseThrow()
          .getKey();
    }

    int reports() {
      return spellings.values().stream().mapToInt(Integer::intValue).sum();
    }

    Optional<String> country() {
      return countries.stream().findFirst();
    }

    boolean near(Optional<Integer> year) {
      return year.isEmpty()
          || years.isEmpty()
          || years.stream().anyMatch(y -> Math.abs(y - year.get()) <= YEARS);
    }
  }

  /**
   * The reports, in their order, with one name and country for each person. Only names and
   * countries of persons change; an office stays that of the day.
   */
  public static List<Report> settle(List<Report> reports) {
    Roll roll = new Roll();
    roll.read(reports);
    return reports.stream().map(roll::settled).toList();
  }

  private void read(List<Report> reports) {
    Map<String, Map<String, Person>> byName = new TreeMap<>();
    for (Report report : reports) {
      for (Speaker speaker : named(report.resolution())) {
        List<String> words = words(speaker.name().orElse(""));
        if (words.size() > 1) {
          byName
              .computeIfAbsent(key(words), k -> new TreeMap<>())
              .computeIfAbsent(speaker.country().orElse(""), k -> new Person())
              .note(speaker, report);
        }
      }
    }
    byName.forEach((key, byCountry) -> full.put(key, persons(byCountry)));
    joinLongerNames();
    full.forEach(
        (key, persons) -> {
          for (Person person : persons) {
            for (String spelling : person.spellings.keySet()) {
              List<String> words = words(spelling);
              byEnd.computeIfAbsent(words.getFirst(), k -> new LinkedHashSet<>()).add(person);
              byEnd.computeIfAbsent(words.getLast(), k -> new LinkedHashSet<>()).add(person);
            }
          }
        });
  }

  /**
   * Those of one name: one person for each country; without a country he who alone has the name.
   */
  private static List<Person> persons(Map<String, Person> byCountry) {
    @Nullable Person nowhere = byCountry.remove("");
    List<Person> out = new ArrayList<>(byCountry.values());
    if (nowhere != null && out.size() == 1) {
      out.get(0).take(nowhere);
    } else if (nowhere != null) {
      out.add(nowhere);
    }
    return out;
  }

  /** Joins "Ilk" with a middle name and without: same first and last word, the rest a part. */
  private void joinLongerNames() {
    Map<String, List<String>> byEnds = new TreeMap<>();
    full.forEach(
        (key, persons) -> {
          if (persons.size() == 1) {
            List<String> words = words(persons.get(0).name());
            byEnds
                .computeIfAbsent(words.getFirst() + " " + words.getLast(), k -> new ArrayList<>())
                .add(key);
          }
        });
    for (List<String> keys : byEnds.values()) {
      if (keys.size() == 2) {
        Person x = full.getOrDefault(keys.get(0), List.of()).get(0);
        Person y = full.getOrDefault(keys.get(1), List.of()).get(0);
        Set<String> a = new HashSet<>(words(x.name()));
        Set<String> b = new HashSet<>(words(y.name()));
        boolean part = a.containsAll(b) || b.containsAll(a);
        if (part && isOneCountry(x.countries, y.countries)) {
          x.take(y);
          full.put(keys.get(1), List.of(x));
        }
      }
    }
  }

  private static boolean isOneCountry(Set<String> x, Set<String> y) {
    return x.isEmpty() || y.isEmpty() || x.equals(y);
  }

  private Report settled(Report report) {
    Resolution resolution =
        switch (report.resolution()) {
          case Resolution.Resolved r ->
              new Resolution.Resolved(settled(r.speaker(), report), r.mention(), r.evidence());
          case Resolution.Group g ->
              new Resolution.Group(
                  g.members().stream().map(s -> settled(s, report)).toList(),
                  g.mention(),
                  g.evidence());
          case Resolution.Ambiguous a -> a;
          case Resolution.Described d -> d;
          case Resolution.Unresolved u -> u;
        };
    return resolution.equals(report.resolution()) ? report : report.with(resolution);
  }

  private Speaker settled(Speaker speaker, Report report) {
    if (speaker.name().isEmpty()) {
      return speaker;
    }
    return find(speaker, words(speaker.name().get()), report)
        .map(
            p ->
                new Speaker(
                    Optional.of(p.name()),
                    speaker.role(),
                    speaker.body(),
                    speaker.country().or(p::country)))
        .orElse(speaker);
  }

  private Optional<Person> find(Speaker speaker, List<String> words, Report report) {
    if (words.size() > 1) {
      return findFull(speaker, full.getOrDefault(key(words), List.of()));
    }
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Set<String> offices = officesOf(speaker);
    Optional<String> publisher = publisher(report);
    List<Person> fit =
        byEnd.getOrDefault(words.get(0), Set.of()).stream()
            .filter(
                p ->
                    speaker.country().isEmpty()
                        || isOneCountry(p.countries, Set.of(speaker.country().get())))
            .filter(p -> p.near(year(report)))
            .toList();
    Optional<Person> most = fit.stream().max(Comparator.comparingInt(Person::reports));
    int all = fit.stream().mapToInt(Person::reports).sum();
    if (most.isEmpty() || RARE * (all - most.get().reports()) > most.get().reports()) {
      return Optional.empty();
    }
    Person only = most.get();
    boolean office = only.offices.stream().anyMatch(offices::contains);
    boolean house = offices.isEmpty() && publisher.filter(only.publishers::contains).isPresent();
    return office || house ? Optional.of(only) : Optional.empty();
  }

  /** Of those with one name he of the country; where none is told, he who alone has the office. */
  private static Optional<Person> findFull(Speaker speaker, List<Person> persons) {
    if (speaker.country().isPresent()) {
      return persons.stream()
          .filter(p -> p.countries.contains(speaker.country().get()))
          .findFirst();
    }
    Set<String> offices = officesOf(speaker);
    List<Person> fit =
        persons.stream()
            .filter(p -> !p.countries.isEmpty() || persons.size() == 1)
            .filter(p -> persons.size() == 1 || p.offices.stream().anyMatch(offices::contains))
            .toList();
    return fit.size() == 1
        ? Optional.of(fit.get(0))
        : persons.stream().filter(p -> p.countries.isEmpty()).findFirst();
  }

  /** Who publishes words of its own, or of those who speak in its house. */
  private static Optional<String> publisher(Report report) {
    return report.article().voice() == Voice.REPORT ? Optional.empty() : report.article().outlet();
  }

  private static List<Speaker> named(Resolution resolution) {
    return switch (resolution) {
      case Resolution.Resolved r ->
          r.speaker().name().isPresent() ? List.of(r.speaker()) : List.of();
      case Resolution.Group g -> g.members().stream().filter(s -> s.name().isPresent()).toList();
      case Resolution.Ambiguous a -> List.of();
      case Resolution.Described d -> List.of();
      case Resolution.Unresolved u -> List.of();
    };
  }

  private static Set<String> officesOf(Speaker speaker) {
    Set<String> out = new HashSet<>();
    speaker.role().ifPresent(r -> out.add("role " + r.toLowerCase(Locale.ROOT)));
    speaker.body().ifPresent(b -> out.add("body " + b.toLowerCase(Locale.ROOT)));
    return out;
  }

  private static Optional<Integer> year(Report report) {
    return report
        .saidOn()
        .or(() -> report.article().published())
        .map(d -> d.date())
        .map(EdtfDate::year)
        .filter(y -> y.isPresent())
        .map(y -> y.getAsInt());
  }

  private static String key(List<String> words) {
    return String.join(" ", new TreeSet<>(words));
  }

  /** A name's words without case, diacritics, initials and "Jr". */
  private static List<String> words(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    List<String> out = new ArrayList<>();
    for (String word :
        NO_LETTER
            .matcher(plain.toLowerCase(Locale.ROOT))
            .replaceAll(" ")
            .strip()
            .split("[ ]+", -1)) {
      if (word.length() > 1 && !SUFFIXES.contains(word)) {
        out.add(word);
      }
    }
    return out;
  }
}
