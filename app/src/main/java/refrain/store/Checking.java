package refrain.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import refrain.domain.Article;
import refrain.domain.Id;

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
        "SELECT d.id, d.doc, d.reports, k.text, k.record,"
            + " (SELECT count(*) FROM report r WHERE r.document = d.key)"
            + " FROM document d LEFT JOIN kept k ON k.document = d.key ORDER BY d.id",
        row ->
            document(
                row.text(),
                row.text(),
                row.count(),
                row.findText().orElse(""),
                row.findBytes(),
                row.count()));
  }

  private void document(String id, String doc, int told, String text, byte[] record, int reports) {
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
      }
    } catch (IllegalArgumentException e) {
      tell(which + "its record cannot be read: " + e.getMessage());
    }
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
