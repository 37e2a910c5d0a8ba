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
import refrain.domain.EdtfDate;
import refrain.domain.Id;
import refrain.domain.Speaker;
import refrain.redline.Differ;
import refrain.store.Archive;
import refrain.store.ArchiveException;
import refrain.store.Countries;
import refrain.store.Lookup;
import refrain.store.PointRow;
import refrain.store.RefrainEntry;
import refrain.store.SpeakerRow;
import refrain.store.Use;
import refrain.wire.Stretch;

/** Tells of one refrain: who used it, when and where, and in which words. */
final class RefrainUses {

  /** Speakers of whom it is told how much they say besides. */
  private static final int KNOWN_SPEAKERS = 5;

  private static final int MOST_SHARES = 50;

  private final RefrainEntry entry;
  private final Countries countries;
  private final List<RefrainAnswer.Point> points = new ArrayList<>();
  private final Map<Optional<Id>, Integer> speakers = new LinkedHashMap<>();
  private final Map<Optional<Id>, String> labels = new HashMap<>();
  private final Map<Optional<String>, Integer> outlets = new LinkedHashMap<>();
  private final TreeMap<Integer, Integer> years = new TreeMap<>();
  private Optional<PointRow> first = Optional.empty();
  private Optional<PointRow> lead = Optional.empty();
  private int undated;

  private RefrainUses(RefrainEntry entry, Countries countries) {
    this.entry = entry;
    this.countries = countries;
  }

  static Lookup<RefrainAnswer> of(Archive archive, Id id, Part part) throws ArchiveException {
    int from = part.after().map(RefrainUses::place).orElse(0);
    Lookup<RefrainEntry> found = archive.refrain(id, from, part.limit());
    if (!(found instanceof Lookup.Here<RefrainEntry> here)) {
      return Desk.elsewhere(found);
    }
    if (here.found().uses().isEmpty()) {
      throw noPart();
    }
    RefrainUses uses = new RefrainUses(here.found(), archive.countries());
    archive.forEachPoint(id, uses::count);
    return new Lookup.Here<>(uses.answer(archive));
  }

  private static int place(String after) {
    boolean number = after.length() <= 9 && after.chars().allMatch(c -> c >= '0' && c <= '9');
    if (after.isEmpty() || !number) {
      throw noPart();
    }
    return Integer.parseInt(after);
  }

  private static IllegalArgumentException noPart() {
    return new IllegalArgumentException(
        "no part of this refrain's uses begins there; expected what the part before gave as next");
  }

  private void count(PointRow use) {
    Optional<Id> who = use.speaker().map(Speaker::id);
    Optional<String> label = use.speaker().map(countries::label);
    if (points.size() < RefrainAnswer.MOST_POINTS) {
      points.add(
          new RefrainAnswer.Point(
              use.number(), use.statement(), label, who, use.outlet(), use.saidOn()));
    }
    speakers.merge(who, 1, Integer::sum);
    label.ifPresent(l -> labels.putIfAbsent(who, l));
    outlets.merge(use.outlet(), 1, Integer::sum);
    OptionalInt year =
        use.saidOn().map(Dated::date).map(EdtfDate::year).orElse(OptionalInt.empty());
    if (year.isPresent()) {
      years.merge(year.getAsInt(), 1, Integer::sum);
    } else {
      undated++;
    }
    if (first.isEmpty()) {
      first = Optional.of(use);
    }
    if (use.report().equals(entry.lead()) && use.at().equals(entry.leadAt())) {
      lead = Optional.of(use);
    }
  }

  private RefrainAnswer answer(Archive archive) throws ArchiveException {
    int next = entry.uses().getLast().number() + 1;
    List<RefrainAnswer.Share> shares = shares(archive);
    return new RefrainAnswer(
        entry.refrain(),
        entry.aliases(),
        lead(),
        points,
        shares,
        mostFirst(outlets).stream()
            .map(e -> new RefrainAnswer.Printed(e.getKey(), e.getValue()))
            .toList(),
        years(archive, shares),
        undated,
        occurrences(archive),
        next < entry.refrain().uses() ? Optional.of(Integer.toString(next)) : Optional.empty());
  }

  private RefrainAnswer.Lead lead() {
    // Between two questions the documents may have been compared anew.
    Use shown = entry.uses().getFirst();
    return lead.or(() -> first)
        .map(use -> lead(use.report(), use.number(), use.document(), use.at()))
        .orElseGet(
            () ->
                lead(
                    shown.said().report(),
                    shown.number(),
                    shown.said().document().id(),
                    shown.at()));
  }

  private RefrainAnswer.Lead lead(Id report, int number, Id document, Stretch at) {
    return new RefrainAnswer.Lead(
        report, number, document, at.begin(), at.end(), entry.refrain().lead());
  }

  private List<RefrainAnswer.Share> shares(Archive archive) throws ArchiveException {
    List<RefrainAnswer.Share> out = new ArrayList<>();
    for (Map.Entry<Optional<Id>, Integer> e : mostFirst(speakers)) {
      Optional<Id> who = e.getKey();
      Optional<SpeakerRow> row =
          who.isPresent()
                  && out.size() < KNOWN_SPEAKERS
                  && archive.speaker(who.get()) instanceof Lookup.Here<SpeakerRow> here
              ? Optional.of(here.found())
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

  private static double share(int uses, int reports) {
    return Math.round(10_000.0 * Math.min(uses, reports) / reports) / 10_000.0;
  }

  /** Those with the highest count first, equal ones in the order in which they came. */
  private static <K> List<Map.Entry<K, Integer>> mostFirst(Map<K, Integer> counts) {
    return counts.entrySet().stream()
        .sorted(Map.Entry.<K, Integer>comparingByValue().reversed())
        .limit(MOST_SHARES)
        .toList();
  }

  private List<RefrainAnswer.Year> years(Archive archive, List<RefrainAnswer.Share> shares)
      throws ArchiveException {
    if (years.isEmpty()) {
      return List.of();
    }
    Map<Integer, Integer> reports = new HashMap<>();
    List<Id> known =
        shares.stream().limit(KNOWN_SPEAKERS).flatMap(s -> s.speakerId().stream()).toList();
    for (Id speaker : known) {
      archive.years(speaker).forEach((year, n) -> reports.merge(year, n.intValue(), Integer::sum));
    }
    List<RefrainAnswer.Year> out = new ArrayList<>();
    for (int year = years.firstKey(); year <= years.lastKey(); year++) {
      out.add(
          new RefrainAnswer.Year(year, years.getOrDefault(year, 0), reports.getOrDefault(year, 0)));
    }
    return out;
  }

  private List<RefrainAnswer.Occurrence> occurrences(Archive archive) throws ArchiveException {
    List<Integer> nearest = new ArrayList<>();
    entry.uses().forEach(u -> u.nearest().ifPresent(nearest::add));
    Map<Integer, String> texts = archive.useTexts(entry.refrain().id(), nearest);
    return entry.uses().stream().map(u -> occurrence(u, texts)).toList();
  }

  private RefrainAnswer.Occurrence occurrence(Use use, Map<Integer, String> texts) {
    Differ differ = new Differ();
    Optional<String> nearest =
        use.nearest().isPresent()
            ? Optional.ofNullable(texts.get(use.nearest().getAsInt()))
            : Optional.empty();
    return new RefrainAnswer.Occurrence(
        use.number(),
        use.at().begin(),
        use.at().end(),
        use.text(),
        use.link(),
        use.nearest(),
        use.said(),
        differ.compare(entry.refrain().lead(), use.text()),
        nearest.map(n -> new RefrainAnswer.Change(differ.compare(n, use.text()))));
  }
}
