package refrain.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import refrain.domain.Id;
import refrain.wire.Stretch;

/** Answers what is under many ids at once. */
final class Batches {

  private static final int SIZE = 500;

  private final Sql sql;

  Batches(Sql sql) {
    this.sql = sql;
  }

  List<Said> said(List<Id> reports) throws SQLException {
    return inOrder(
        reports,
        "SELECT "
            + Columns.SAID
            + " FROM report r JOIN document d ON d.key = r.document WHERE r.id IN ",
        Columns::said,
        Said::report);
  }

  List<DocumentRow> documents(List<Id> ids) throws SQLException {
    return inOrder(
        ids,
        "SELECT " + Columns.DOCUMENT + " FROM document d WHERE d.id IN ",
        Columns::document,
        DocumentRow::id);
  }

  Map<Id, List<Id>> refrainsOf(List<Id> reports) throws SQLException {
    Map<Id, List<Id>> out = new LinkedHashMap<>();
    for (List<Id> part : parts(reports)) {
      sql.each(
          "SELECT DISTINCT r.id, f.id, f.place FROM report r"
              + " JOIN refrain_use u ON u.report = r.key JOIN refrain f ON f.place = u.refrain"
              + " WHERE r.id IN "
              + marks(part)
              + " ORDER BY f.place",
          row -> out.computeIfAbsent(row.id(), k -> new ArrayList<>()).add(row.id()),
          part.toArray());
    }
    return out;
  }

  List<LeadRow> leads(List<Id> refrains) throws SQLException {
    return inOrder(
        refrains,
        "SELECT f.id, f.lead_begins, f.lead_ends, "
            + Columns.SAID
            + " FROM refrain f JOIN report r ON r.key = f.lead_report"
            + " JOIN document d ON d.key = r.document WHERE f.id IN ",
        row -> new LeadRow(row.id(), new Stretch(row.count(), row.count()), Columns.said(row)),
        LeadRow::refrain);
  }

  private <T> List<T> inOrder(
      List<Id> ids, String question, Sql.Reading<T> reading, Function<T, Id> id)
      throws SQLException {
    Map<Id, T> found = new HashMap<>();
    for (List<Id> part : parts(ids)) {
      for (T row : sql.list(question + marks(part), reading, part.toArray())) {
        found.put(id.apply(row), row);
      }
    }
    return ids.stream().map(found::get).filter(Objects::nonNull).toList();
  }

  /** The values in order, in parts of as many as any database takes in one list. */
  static <T> List<List<T>> parts(List<T> values) {
    List<List<T>> out = new ArrayList<>();
    for (int i = 0; i < values.size(); i += SIZE) {
      out.add(values.subList(i, Math.min(values.size(), i + SIZE)));
    }
    return out;
  }

  /** A list with a question mark for each value. */
  static String marks(List<?> values) {
    return "(" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")";
  }
}
