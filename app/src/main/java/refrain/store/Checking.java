package refrain.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import refrain.domain.Article;
import refrain.domain.Id;
import refrain.domain.Report;
import refrain.domain.Resolution;
import refrain.domain.Speaker;

/** Looks at everything that can be wrong with an archive. */
final class Checking {

  private static final int MOST = 100;

  private final Sql sql;
  private final Dialect dialect;
  private final List<String> wrong = new ArrayList<>();

  Checking(Sql sql, Dialect dialect) {
    this.sql = sql;
    this.dialect = dialect;
  }

  List<String> check() throws SQLException {
    wrong.addAll(dialect.check(sql));
    documents();
    counters();
    return List.copyOf(wrong);
  }

  private void documents() throws SQLException {
    sql.each(
        "SELECT d.key, d.id, d.doc, d.reports, k.text, k.record,"
            + " (SELECT count(*) FROM report r WHERE r.document = d.key)"
            + " FROM document d LEFT JOIN kept k ON k.document = d.key ORDER BY d.id",
        row ->
            document(
                row.number(),
                row.text(),
                row.text(),
                row.count(),
                row.findText().orElse(""),
                row.findBytes(),
                row.count()));
  }

  private void document(
      long key, String id, String doc, int told, String text, byte[] record, int reports)
      throws SQLException {
    String which = "document " + id + " (" + doc + "): ";
    if (told != reports) {
      tell(which + "has " + reports + " rows of reports; expected " + told);
    }
    if (record.length == 0) {
      tell(which + "has no record");
      return;
    }
    try {
      Kept kept = Records.read(record);
      Article article = kept.article();
      if (!article.id().value().equals(id)) {
        tell(which + "its record is that of " + article.id());
      } else if (!Id.of("article", article.doc(), article.text()).equals(article.id())) {
        tell(which + "its text is not the one that its id is made of");
      } else if (!Plain.of(article.text()).equals(text)) {
        tell(which + "its text is not that of its record");
      } else {
        reports(key, which, kept);
      }
    } catch (IllegalArgumentException e) {
      tell(which + "its record cannot be read: " + e.getMessage());
    }
  }

  /** What each report is found by, made anew from the record and who says it by its row. */
  private void reports(long document, String which, Kept kept) throws SQLException {
    Map<Id, Report> read = new HashMap<>();
    kept.reports().forEach(r -> read.put(r.id(), r));
    sql.each(
        "SELECT r.id, r.text, r.speaker, r.name, r.role, r.body, r.country, "
            + dialect.indexed()
            + " FROM report r LEFT JOIN report_words w ON "
            + dialect.indexKey()
            + " = r.key WHERE r.document = ? ORDER BY r.place",
        row -> {
          Id id = row.id();
          String text = row.text();
          Optional<Id> speaker = row.findId();
          Optional<Speaker> who = speaker.isPresent() ? Optional.of(Columns.who(row)) : nobody(row);
          Report report = read.get(id);
          if (report == null) {
            tell(which + "its record has no report " + id);
            return;
          }
          if (!Plain.of(Adding.text(report)).equals(text)) {
            tell(which + "the words of report " + id + " are not those of its record");
          }
          if (!dialect.isFoundBy(row, marks(report, speaker, who), compared(report, speaker))) {
            tell(which + "the index of words has other words of report " + id + " than it should");
          }
        },
        document);
  }

  private static Optional<Speaker> nobody(Row row) {
    row.skip(4);
    return Optional.empty();
  }

  private static Marks marks(Report report, Optional<Id> speaker, Optional<Speaker> who) {
    Report voiced =
        who.map(
                w ->
                    report.with(
                        new Resolution.Resolved(
                            w, Optional.empty(), report.attribution().evidence())))
            .orElse(report);
    Marks marks = Marks.of(voiced, Adding.text(report), report.article().outlet());
    return speaker.map(marks::of).orElse(marks);
  }

  /** Who the members of a group are once all documents were compared, no row tells. */
  private static UnaryOperator<Marks> compared(Report report, Optional<Id> speaker) {
    return speaker.isEmpty() && report.resolution() instanceof Resolution.Group
        ? Marks::voiceless
        : UnaryOperator.identity();
  }

  private void counters() throws SQLException {
    counter("documents", "SELECT count(*) FROM document");
    counter("reports", "SELECT count(*) FROM report");
    counter("refrains", "SELECT count(*) FROM refrain");
    counter("speakers", "SELECT count(*) FROM speaker");
    counter("statements", "SELECT count(DISTINCT statement) FROM report");
    counter("waiting", "SELECT count(*) FROM document WHERE waiting = 1");
    sql.each(
        "SELECT o.outlet, o.documents, (SELECT count(*) FROM document d WHERE d.outlet = o.outlet)"
            + " FROM outlet o",
        row -> {
          String outlet = row.text();
          long told = row.number();
          long found = row.number();
          if (told != found) {
            tell("outlet " + outlet + ": counted as " + told + " documents, has " + found);
          }
        });
    long indexed = sql.number("SELECT count(*) FROM report_words");
    long reports = sql.number("SELECT count(*) FROM report");
    if (indexed != reports) {
      tell("the index of words has " + indexed + " rows; expected " + reports);
    }
  }

  private void counter(String name, String question) throws SQLException {
    long told = sql.number("SELECT " + name + " FROM state");
    long found = sql.number(question);
    if (told != found) {
      tell(name + ": counted as " + told + ", found " + found);
    }
  }

  private void tell(String line) {
    if (wrong.size() < MOST) {
      wrong.add(line);
    }
  }
}
