package refrain.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import refrain.cuts.Cuts;
import refrain.domain.Article;
import refrain.domain.Carried;
import refrain.domain.Difference;
import refrain.domain.Excerpt;
import refrain.domain.Id;
import refrain.domain.Report;
import refrain.domain.SideBySide;
import refrain.domain.Span;
import refrain.domain.Statement;
import refrain.store.Archive;
import refrain.store.ArchiveException;
import refrain.store.DocumentRow;
import refrain.store.Kept;
import refrain.store.Said;
import refrain.store.StatementEntry;
import refrain.wire.CodePoints;

/** Tells of one statement, its documents read again. */
final class StatementReports {

  private final StatementEntry entry;
  private final Map<Id, Report> reports;
  private final Map<Id, DocumentRow> documents;

  private StatementReports(
      StatementEntry entry, Map<Id, Report> reports, Map<Id, DocumentRow> documents) {
    this.entry = entry;
    this.reports = reports;
    this.documents = documents;
  }

  static StatementAnswer of(Archive archive, StatementEntry entry) throws ArchiveException {
    Map<Id, DocumentRow> documents = new LinkedHashMap<>();
    for (Said said : entry.reports()) {
      if (documents.size() < StatementAnswer.MOST_DOCUMENTS) {
        documents.putIfAbsent(said.document().id(), said.document());
      }
    }
    Map<Id, Report> reports = new HashMap<>();
    for (Id document : documents.keySet()) {
      archive
          .document(document)
          .map(Kept::reports)
          .orElse(List.of())
          .forEach(r -> reports.put(r.id(), r));
    }
    return new StatementReports(entry, reports, documents).answer();
  }

  private StatementAnswer answer() {
    List<Report> read = new ArrayList<>();
    for (Said said : entry.reports()) {
      Optional.ofNullable(reports.get(said.report())).ifPresent(read::add);
    }
    return new StatementAnswer(
        entry.id(),
        entry.reports().stream().limit(StatementAnswer.MOST_REPORTS).toList(),
        entry.reports().size(),
        addressees(read),
        cited(read),
        entry.refrains(),
        entry.answers(),
        entry.answeredBy(),
        read.isEmpty()
            ? Optional.empty()
            : Cuts.of(new Statement(entry.id(), read)).map(this::sideBySide));
  }

  private static List<StatementAnswer.Addressed> addressees(List<Report> reports) {
    Map<String, StatementAnswer.Addressed> out = new LinkedHashMap<>();
    for (Report report : reports) {
      report
          .addressees()
          .forEach(
              a -> {
                String text = a.words().in(report.article().text());
                String who = a.speaker().map(s -> s.id().value()).orElse(text);
                out.putIfAbsent(who, new StatementAnswer.Addressed(text, a.speaker()));
              });
    }
    return List.copyOf(out.values());
  }

  private static List<StatementAnswer.Cited> cited(List<Report> reports) {
    Set<StatementAnswer.Cited> out = new LinkedHashSet<>();
    for (Report report : reports) {
      report.gist().cited().forEach(c -> out.add(new StatementAnswer.Cited(c.id(), c.name())));
    }
    return List.copyOf(out);
  }

  private StatementAnswer.SideBySide sideBySide(SideBySide side) {
    CodePoints full = CodePoints.of(side.fullest().text());
    return new StatementAnswer.SideBySide(
        side.fullest().id(),
        full.of(side.version()),
        side.words(),
        side.carried().stream()
            .flatMap(c -> c.changedSense().stream())
            .map(Difference::kind)
            .distinct()
            .sorted()
            .toList(),
        side.carried().stream().map(c -> carried(side, c, full)).toList());
  }

  private StatementAnswer.Carried carried(SideBySide side, Carried carried, CodePoints full) {
    CodePoints own = CodePoints.of(carried.article().text());
    return new StatementAnswer.Carried(
        row(carried.article()),
        carried.words(),
        Math.round(side.share(carried) * 1000) / 1000.0,
        pieces(side, carried.kept(), full),
        carried.excerpts().stream().map(e -> excerpt(e, own, full)).toList());
  }

  private DocumentRow row(Article article) {
    return Optional.ofNullable(documents.get(article.id())).orElseThrow();
  }

  private static StatementAnswer.Excerpt excerpt(Excerpt e, CodePoints own, CodePoints full) {
    return new StatementAnswer.Excerpt(
        e.report().id(),
        own.of(e.report().attribution().quotation().content()),
        e.from().map(full::of),
        e.redline(),
        e.quoted());
  }

  /** The version cut into what is kept and what is not; blanks go with what stands before them. */
  private static List<StatementAnswer.VersionPiece> pieces(
      SideBySide side, List<Span> kept, CodePoints full) {
    List<StatementAnswer.VersionPiece> out = new ArrayList<>();
    String text = side.fullest().text();
    for (Span version : side.version()) {
      int at = version.begin();
      for (Span span : kept) {
        if (version.contains(span)) {
          add(out, false, new Span(at, span.begin()), text, full);
          add(out, true, span, text, full);
          at = span.end();
        }
      }
      add(out, false, new Span(at, version.end()), text, full);
    }
    return out;
  }

  /** Marks and blanks alone are not left out: they stand with the words before them. */
  private static void add(
      List<StatementAnswer.VersionPiece> out,
      boolean kept,
      Span span,
      String text,
      CodePoints full) {
    if (span.isEmpty()) {
      return;
    }
    String words = span.in(text);
    boolean isKept = kept || words.codePoints().noneMatch(Character::isLetterOrDigit);
    out.add(new StatementAnswer.VersionPiece(isKept, full.of(span), words));
  }
}
