package refrain.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import refrain.domain.Dated;
import refrain.domain.Id;
import refrain.domain.Profile;
import refrain.domain.Report;
import refrain.domain.Speaker;
import refrain.domain.Tenure;

/** Gathers what reports tell of each speaker. */
public final class Profiles {

  private Profiles() {}

  /** An office as it stands in reports. */
  private record Office(Optional<String> role, Optional<String> body) {}

  /**
   * One profile for each speaker of resolved reports, the most frequent first, of equal ones by
   * label.
   *
   * @param reports settled ({@link Roll#settle}), so that one person has one id
   */
  public static List<Profile> of(List<Report> reports) {
    Map<Id, List<Report>> bySpeaker = new TreeMap<>();
    for (Report report : reports) {
      report
          .resolution()
          .findSpeaker()
          .ifPresent(s -> bySpeaker.computeIfAbsent(s.id(), k -> new ArrayList<>()).add(report));
    }
    return bySpeaker.values().stream()
        .map(Profiles::profile)
        .sorted(
            Comparator.comparingInt(Profile::reports)
                .reversed()
                .thenComparing(p -> p.speaker().label())
                .thenComparing(p -> p.speaker().id()))
        .toList();
  }

  private static Profile profile(List<Report> reports) {
    Map<String, List<Report>> byOffice = new TreeMap<>();
    Set<Id> articles = new HashSet<>();
    for (Report report : reports) {
      Office office = office(report);
      articles.add(report.article().id());
      byOffice
          .computeIfAbsent(
              office.role().orElse("") + "\n" + office.body().orElse(""), k -> new ArrayList<>())
          .add(report);
    }
    Speaker any = speaker(reports.get(0));
    boolean person = any.name().isPresent();
    List<Tenure> tenures =
        person
            ? byOffice.values().stream()
                .filter(
                    r -> speaker(r.get(0)).role().or(() -> speaker(r.get(0)).body()).isPresent())
                .map(Profiles::tenure)
                .sorted(
                    Comparator.comparing((Tenure t) -> t.first().isEmpty())
                        .thenComparing(t -> t.first().map(d -> d.date().toString()).orElse(""))
                        .thenComparing(t -> t.role().orElse("") + t.body().orElse("")))
                .toList()
            : List.of();
    return new Profile(
        person ? new Speaker(any.name(), Optional.empty(), Optional.empty(), any.country()) : any,
        tenures,
        reports.size(),
        articles.size(),
        first(reports),
        last(reports));
  }

  private static Tenure tenure(List<Report> reports) {
    Office office = office(reports.get(0));
    return new Tenure(office.role(), office.body(), first(reports), last(reports), reports.size());
  }

  private static Office office(Report report) {
    return new Office(speaker(report).role(), speaker(report).body());
  }

  private static Speaker speaker(Report report) {
    return report.resolution().findSpeaker().orElseThrow();
  }

  private static Optional<Dated> first(List<Report> reports) {
    return reports.stream().flatMap(r -> r.saidOn().stream()).min(Comparator.naturalOrder());
  }

  private static Optional<Dated> last(List<Report> reports) {
    return reports.stream().flatMap(r -> r.saidOn().stream()).max(Comparator.naturalOrder());
  }
}
