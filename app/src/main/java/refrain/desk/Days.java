package refrain.desk;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import refrain.domain.Dated;
import refrain.domain.Id;
import refrain.store.Archive;
import refrain.store.ArchiveException;
import refrain.store.DayRow;
import refrain.store.Said;
import refrain.wire.DayLine;
import refrain.wire.NoveltyLine;
import refrain.wire.UseLine;

/** Days as they were judged, each use with the document that it stands in. */
final class Days {

  private final Map<Id, Said> said;

  private Days(Map<Id, Said> said) {
    this.said = said;
  }

  /** The days, their uses looked up together. */
  static List<TodayAnswer.Day> of(Archive archive, List<DayRow> rows) throws ArchiveException {
    Set<Id> reports = new LinkedHashSet<>();
    rows.stream()
        .flatMap(r -> r.line().novelties().stream())
        .flatMap(Days::uses)
        .forEach(u -> reports.add(u.report()));
    Map<Id, Said> said = new HashMap<>();
    for (Said s : archive.said(List.copyOf(reports))) {
      said.put(s.report(), s);
    }
    Days days = new Days(said);
    return rows.stream().map(r -> days.day(r.line())).toList();
  }

  private static Stream<UseLine> uses(NoveltyLine n) {
    return Stream.concat(
        n.now().stream(), Stream.concat(n.before().stream(), n.earlier().stream()));
  }

  private TodayAnswer.Day day(DayLine line) {
    return new TodayAnswer.Day(
        line.speaker(),
        line.day(),
        line.docs(),
        line.statements(),
        line.words(),
        line.history(),
        line.basis(),
        line.novelties().stream().map(this::novelty).toList());
  }

  private TodayAnswer.New novelty(NoveltyLine n) {
    return new TodayAnswer.New(
        n.kind(),
        n.ofSubject(),
        n.now().stream().map(this::place).toList(),
        n.before().map(this::place),
        n.redline(),
        n.earlier().stream().map(this::place).toList(),
        n.rate(),
        n.rungs(),
        n.bits(),
        n.expected());
  }

  private TodayAnswer.Place place(UseLine use) {
    Optional<Said> report = Optional.ofNullable(said.get(use.report()));
    return new TodayAnswer.Place(
        use.doc(),
        report.map(s -> s.document().id()),
        report.flatMap(s -> s.document().title()),
        use.at().begin(),
        use.at().end(),
        use.text(),
        use.sentenceAt(),
        use.sentence(),
        use.report(),
        report.flatMap(Said::saidOn).map(Dated::date));
  }
}
