package refrain.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import refrain.domain.Dated;
import refrain.domain.Id;
import refrain.domain.Speaker;
import refrain.redline.Differ;
import refrain.store.Archive;
import refrain.store.ArchiveException;
import refrain.store.Lookup;
import refrain.store.MonthRow;
import refrain.store.RefrainEntry;
import refrain.store.SpeakerRow;
import refrain.store.Use;

/** Tells of one refrain: who used it, when and where, and in which words. */
final class RefrainUses {

  /** Speakers of whom it is told how much they say besides. */
  private static final int KNOWN_SPEAKERS = 5;

  private static final int MOST_SHARES = 50;

  private final Archive archive;
  private final RefrainEntry entry;

  private RefrainUses(Archive archive, RefrainEntry entry) {
    this.archive = archive;
    this.entry = entry;
  }

  static RefrainAnswer of(Archive archive, RefrainEntry entry, Part part) throws ArchiveException {
    return new RefrainUses(archive, entry).answer(part);
  }

  private RefrainAnswer answer(Part part) throws ArchiveException {
    List<Use> uses = entry.uses();
    int from = part.after().map(after -> place(after, uses.size())).orElse(0);
    int to = Math.min(uses.size(), from + part.limit());
    List<Use> shown = uses.subList(from, to);
    List<RefrainAnswer.Share> speakers = speakers();
    return new RefrainAnswer(
        entry.refrain(),
        entry.aliases(),
        lead(),
        uses.stream().limit(RefrainAnswer.MOST_POINTS).map(RefrainUses::point).toList(),
        speakers,
        outlets(),
        years(speakers),
        (int) uses.stream().filter(u -> year(u).isEmpty()).count(),
        shown.stream().map(this::occurrence).toList(),
        to < uses.size() ? Optional.of(Integer.toString(to)) : Optional.empty());
  }

  private static int place(String after, int uses) {
    boolean number = after.length() <= 9 && after.chars().allMatch(c -> c >= '0' && c <= '9');
    if (after.isEmpty() || !number || Integer.parseInt(after) > uses) {
      throw new IllegalArgumentException(
          "no part of this refrain's uses begins there; expected what the part before gave as next");
    }
    return Integer.parseInt(after);
  }

  private RefrainAnswer.Lead lead() {
    Use use =
        entry.uses().stream()
            .filter(u -> u.said().report().equals(entry.lead()) && u.at().equals(entry.leadAt()))
            .findFirst()
            .orElse(entry.uses().getFirst());
    return new RefrainAnswer.Lead(
        use.said().report(),
        use.number(),
        use.said().document().id(),
        use.at().begin(),
        use.at().end(),
        entry.refrain().lead());
  }

  private static RefrainAnswer.Point point(Use use) {
    return new RefrainAnswer.Point(
        use.number(),
        use.said().statement(),
        use.said().speaker().map(Speaker::label),
        use.said().speaker().map(Speaker::id),
        use.said().document().outlet(),
        use.said().saidOn());
  }

  private List<RefrainAnswer.Share> speakers() throws ArchiveException {
    Map<Optional<Id>, Integer> counts = new LinkedHashMap<>();
    Map<Optional<Id>, String> labels = new HashMap<>();
    for (Use use : entry.uses()) {
      Optional<Id> who = use.said().speaker().map(Speaker::id);
      counts.merge(who, 1, Integer::sum);
      use.said().speaker().ifPresent(s -> labels.putIfAbsent(who, s.label()));
    }
    List<RefrainAnswer.Share> out = new ArrayList<>();
    for (Map.Entry<Optional<Id>, Integer> e : mostFirst(counts)) {
      Optional<Id> who = e.getKey();
      Optional<SpeakerRow> row =
          who.isPresent() && out.size() < KNOWN_SPEAKERS
              ? here(archive.speaker(who.get()))
              : Optional.empty();
      out.add(
          new RefrainAnswer.Share(
              Optional.ofNullable(labels.get(who)),
              who,
              e.getValue(),
              row.map(r -> OptionalInt.of(r.reports())).orElse(OptionalInt.empty()),
              row.filter(r -> r.reports() > 0).map(r -> share(e.getValue(), r.reports()))));
    }
    return out;
  }

  private static <T> Optional<T> here(Lookup<T> found) {
    return found instanceof Lookup.Here<T> h ? Optional.of(h.found()) : Optional.empty();
  }

  private static double share(int uses, int reports) {
    return Math.round(10_000.0 * Math.min(uses, reports) / reports) / 10_000.0;
  }

  private List<RefrainAnswer.Printed> outlets() {
    Map<Optional<String>, Integer> counts = new LinkedHashMap<>();
    entry.uses().forEach(u -> counts.merge(u.said().document().outlet(), 1, Integer::sum));
    return mostFirst(counts).stream()
        .map(e -> new RefrainAnswer.Printed(e.getKey(), e.getValue()))
        .toList();
  }

  /** Those with the highest count first, equal ones in the order in which they came. */
  private static <K> List<Map.Entry<K, Integer>> mostFirst(Map<K, Integer> counts) {
    return counts.entrySet().stream()
        .sorted(Map.Entry.<K, Integer>comparingByValue().reversed())
        .limit(MOST_SHARES)
        .toList();
  }

  private List<RefrainAnswer.Year> years(List<RefrainAnswer.Share> speakers)
      throws ArchiveException {
    TreeMap<Integer, Integer> uses = new TreeMap<>();
    entry.uses().forEach(u -> year(u).ifPresent(y -> uses.merge(y, 1, Integer::sum)));
    if (uses.isEmpty()) {
      return List.of();
    }
    Map<Integer, Integer> reports = new HashMap<>();
    List<Id> known =
        speakers.stream().limit(KNOWN_SPEAKERS).flatMap(s -> s.speakerId().stream()).toList();
    for (Id speaker : known) {
      for (MonthRow month : archive.months(speaker)) {
        month
            .month()
            .ifPresent(m -> reports.merge(m.getYear(), (int) month.reports(), Integer::sum));
      }
    }
    List<RefrainAnswer.Year> out = new ArrayList<>();
    for (int year = uses.firstKey(); year <= uses.lastKey(); year++) {
      out.add(
          new RefrainAnswer.Year(year, uses.getOrDefault(year, 0), reports.getOrDefault(year, 0)));
    }
    return out;
  }

  private static Optional<Integer> year(Use use) {
    OptionalInt year =
        use.said().saidOn().map(Dated::date).map(d -> d.year()).orElse(OptionalInt.empty());
    return year.isPresent() ? Optional.of(year.getAsInt()) : Optional.empty();
  }

  private RefrainAnswer.Occurrence occurrence(Use use) {
    Differ differ = new Differ();
    return new RefrainAnswer.Occurrence(
        use.number(),
        use.at().begin(),
        use.at().end(),
        use.text(),
        use.link(),
        use.nearest(),
        use.said(),
        differ.compare(entry.refrain().lead(), use.text()),
        use.nearest().isPresent()
            ? Optional.of(
                new RefrainAnswer.Change(
                    differ.compare(entry.uses().get(use.nearest().getAsInt()).text(), use.text())))
            : Optional.empty());
  }
}
