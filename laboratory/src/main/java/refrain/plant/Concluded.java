package refrain.plant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import refrain.domain.Answered;
import refrain.domain.BaseRate;
import refrain.domain.Basis;
import refrain.domain.DayOfSpeech;
import refrain.domain.Findings;
import refrain.domain.History;
import refrain.domain.Id;
import refrain.domain.LinkKind;
import refrain.domain.Novelty;
import refrain.domain.NoveltyKind;
import refrain.domain.Occurrence;
import refrain.domain.Passage;
import refrain.domain.Redline;
import refrain.domain.Refrain;
import refrain.domain.Report;
import refrain.domain.Span;
import refrain.domain.Speaker;
import refrain.domain.Statement;

/** What follows from planted documents, as it was planted. */
final class Concluded {

  private static final Redline NONE = new Redline(List.of(), List.of());
  private static final double NEWS = 0.06;
  private static final double ANSWERS = 0.3;

  private final Dice dice;
  private final Map<Integer, List<Passage>> uses = new LinkedHashMap<>();
  private final Map<Integer, List<Report>> reprints = new LinkedHashMap<>();
  private final List<Report> alone = new ArrayList<>();
  private final List<List<Report>> exchanges = new ArrayList<>();
  private final Map<Id, Map<LocalDate, List<Report>>> news = new HashMap<>();
  private int known;

  Concluded(Dice dice) {
    this.dice = dice;
  }

  /** Takes the reports of a document, whose planted places are the last of the truth. */
  void add(List<Report> reports, Truth truth) {
    List<Truth.Place> places = truth.places().subList(known, truth.places().size());
    known = truth.places().size();
    List<Report> left = new ArrayList<>(reports);
    for (Truth.Place place : places) {
      Report report = holding(reports, place.span());
      if (place.member().plan() == Plan.COPIED) {
        reprints.computeIfAbsent(place.member().family(), f -> new ArrayList<>(2)).add(report);
        left.remove(report);
      } else {
        uses.computeIfAbsent(place.member().family(), f -> new ArrayList<>(2))
            .add(new Passage(report, place.span()));
      }
    }
    alone.addAll(left);
    if (left.size() > 1 && dice.chance(ANSWERS)) {
      exchanges.add(List.of(left.get(0), left.get(1)));
    }
    for (Report report : left) {
      if (dice.chance(NEWS)) {
        Speaker speaker = report.resolution().findSpeaker().orElseThrow();
        report
            .saidOn()
            .flatMap(d -> d.date().findLocalDate())
            .ifPresent(
                day ->
                    news.computeIfAbsent(speaker.id(), s -> new LinkedHashMap<>())
                        .computeIfAbsent(day, d -> new ArrayList<>(1))
                        .add(report));
      }
    }
  }

  private static Report holding(List<Report> reports, Span span) {
    return reports.stream()
        .filter(r -> r.attribution().quotation().content().stream().anyMatch(c -> c.overlaps(span)))
        .findFirst()
        .orElseThrow();
  }

  PlantedStock stock(List<PlantedStock.Document> documents) {
    Map<Id, Statement> statements = new LinkedHashMap<>();
    for (List<Report> printed : reprints.values()) {
      Statement statement = new Statement(printed.getFirst().id(), printed);
      printed.forEach(r -> statements.put(r.id(), statement));
    }
    for (Report report : alone) {
      statements.put(report.id(), new Statement(report.id(), List.of(report)));
    }
    List<Statement> inOrder =
        statements.values().stream()
            .distinct()
            .sorted(Comparator.comparing(s -> day(s.reports().getFirst())))
            .toList();
    List<Refrain> refrains =
        uses.values().stream()
            .filter(u -> u.size() > 1)
            .map(u -> refrain(u, statements))
            .sorted(
                Comparator.comparingInt((Refrain r) -> -r.occurrences().size())
                    .thenComparing(Refrain::id))
            .toList();
    List<Answered> answered = new ArrayList<>();
    for (List<Report> e : exchanges) {
      Statement first = statements.get(e.get(0).id());
      if (first != null) {
        answered.add(new Answered(first, e.get(0), List.of(e.get(1))));
      }
    }
    return new PlantedStock(
        documents, new Findings(inOrder, List.of(), refrains), answered, days());
  }

  private static LocalDate day(Report report) {
    return report.saidOn().flatMap(d -> d.date().findLocalDate()).orElse(LocalDate.MAX);
  }

  private Refrain refrain(List<Passage> passages, Map<Id, Statement> statements) {
    List<Passage> inOrder = new ArrayList<>(passages);
    inOrder.sort(Comparator.comparing(p -> day(p.report())));
    List<Occurrence> occurrences = new ArrayList<>();
    for (Passage p : inOrder) {
      int at = occurrences.size();
      Statement statement = statements.get(p.report().id());
      occurrences.add(
          new Occurrence(
              p,
              statement == null ? p.report().id() : statement.id(),
              at == 0 ? Optional.empty() : Optional.of(LinkKind.RECURRENCE),
              at == 0 ? OptionalInt.empty() : OptionalInt.of(at - 1),
              NONE));
    }
    Passage first = inOrder.getFirst();
    return new Refrain(
        Id.of("planted refrain", first.report().id().value(), first.span().toString()),
        first,
        occurrences,
        dice.chance(0.05),
        List.of());
  }

  private List<DayOfSpeech> days() {
    List<DayOfSpeech> out = new ArrayList<>();
    news.values()
        .forEach(byDay -> byDay.forEach((day, reports) -> out.add(dayOfSpeech(day, reports))));
    out.sort(Comparator.comparing(DayOfSpeech::day).thenComparing(d -> d.speaker().id()));
    return out;
  }

  private static DayOfSpeech dayOfSpeech(LocalDate day, List<Report> reports) {
    LocalDate first = LocalDate.of(2004, 1, 5);
    List<Novelty> novelties = new ArrayList<>();
    for (Report r : reports) {
      Span content = r.attribution().quotation().content().getFirst();
      Span words = new Span(content.begin(), Math.min(content.end(), content.begin() + 40));
      novelties.add(
          new Novelty(
              NoveltyKind.FIRST,
              false,
              List.of(new Novelty.Use(new Passage(r, words), content)),
              Optional.empty(),
              Optional.empty(),
              List.of(),
              new BaseRate(0, 100, Optional.empty(), 1, 1),
              List.of(),
              12,
              0.05));
    }
    return new DayOfSpeech(
        reports.getFirst().resolution().findSpeaker().orElseThrow(),
        day,
        reports,
        40 * reports.size(),
        Optional.of(new History(100, 50, 40, 9000, first, day, 30, first)),
        Basis.WORDS,
        novelties);
  }
}
