package refrain.store;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import refrain.domain.Dated;
import refrain.domain.Id;
import refrain.domain.LinkKind;
import refrain.domain.Speaker;
import refrain.wire.Stretch;

/** Answers what a refrain's uses are: all, some, or what a chart needs of each. */
final class Uses {

  private static final String USE =
      "SELECT u.number, u.begins, u.ends, u.text, u.link, u.nearest, "
          + Columns.SAID
          + " FROM refrain_use u JOIN report r ON r.key = u.report"
          + " JOIN document d ON d.key = r.document WHERE u.refrain = ?";

  private final Sql sql;

  Uses(Sql sql) {
    this.sql = sql;
  }

  List<Use> of(RefrainRow refrain, int from, int limit) throws SQLException {
    return sql.list(
        USE + " AND u.number >= ? ORDER BY u.number LIMIT ?",
        Uses::use,
        refrain.place(),
        from,
        limit);
  }

  /** Those in documents that came after one and up to another, by the numbers of these. */
  List<Use> fresh(RefrainRow refrain, long after, long upTo) throws SQLException {
    return sql.list(
        USE
            + " AND r.document IN (SELECT document FROM arrival WHERE number > ? AND number <= ?)"
            + " ORDER BY u.number",
        Uses::use,
        refrain.place(),
        after,
        upTo);
  }

  private static Use use(Row row) throws SQLException {
    int number = row.count();
    Stretch at = new Stretch(row.count(), row.count());
    String text = row.text();
    Optional<LinkKind> link = row.findText().map(LinkKind::valueOf);
    OptionalInt nearest = row.findCount();
    return new Use(number, Columns.said(row), at, text, link, nearest);
  }

  void eachPoint(Id refrain, Consumer<PointRow> to) throws SQLException {
    sql.each(
        "SELECT u.number, u.begins, u.ends, r.id, r.statement, d.id, u.outlet, r.speaker, r.name, r.role,"
            + " r.body, r.country, r.said_on, r.said_by, r.said_years FROM refrain_use u"
            + " JOIN report r ON r.key = u.report JOIN document d ON d.key = r.document"
            + " WHERE u.refrain = (SELECT place FROM refrain WHERE id = ?) ORDER BY u.number",
        row -> to.accept(point(row)),
        refrain);
  }

  private static PointRow point(Row row) throws SQLException {
    int number = row.count();
    Stretch at = new Stretch(row.count(), row.count());
    Id report = row.id();
    Optional<Id> statement = row.findId();
    Id document = row.id();
    Optional<String> outlet = row.findText();
    Optional<Speaker> speaker = Columns.voice(row);
    Optional<Dated> saidOn = Columns.dated(row);
    return new PointRow(number, report, at, statement, document, outlet, speaker, saidOn);
  }

  Map<Integer, String> texts(Id refrain, List<Integer> numbers) throws SQLException {
    Map<Integer, String> out = new HashMap<>();
    for (List<Integer> part : Batches.parts(numbers.stream().distinct().sorted().toList())) {
      sql.each(
          "SELECT number, text FROM refrain_use WHERE refrain ="
              + " (SELECT place FROM refrain WHERE id = ?) AND number IN "
              + Batches.marks(part),
          row -> out.put(row.count(), row.text()),
          Columns.all(refrain, part));
    }
    return out;
  }
}
