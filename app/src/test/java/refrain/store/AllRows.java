package refrain.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;

/**
 * Every row of every table of an archive, in a form that is the same in every database and in every
 * archive that is equal: numbers that only count are left out, and their rows stand in that order.
 */
public final class AllRows {

  private static final String TABLES_OF_SQLITE =
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'report_words%'"
          + " AND name NOT LIKE 'sqlite!_%' ESCAPE '!'";
  private static final String TABLES_OF_POSTGRESQL =
      "SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'refrain'::regnamespace"
          + " AND relname NOT IN ('version', 'report_words')";

  /** What is rightly made anew, or is of the process that happens to send. */
  private static final Set<String> OF_THE_MOMENT =
      Set.of("state.revision", "state.concluded", "delivery.lender", "delivery.lent_until");

  private static final String FIRING = "(SELECT f.id FROM firing f WHERE f.number = t.firing)";

  /** Tables whose rows are counted, and what is to be read of them. */
  private static final Map<String, String> COUNTED =
      Map.of(
          "arrival",
          "SELECT (SELECT d.id FROM document d WHERE d.key = t.document) AS came FROM arrival t"
              + " ORDER BY t.number",
          "question",
          "SELECT t.id, t.name, t.query, t.awaited, t.chance, t.made, t.hook, t.allow_private,"
              + " t.secret, (SELECT count(*) FROM arrival a WHERE a.number <= t.judged) AS judged"
              + " FROM question t ORDER BY t.name",
          "firing",
          "SELECT t.id, t.question, t.at, t.report, t.what, t.body FROM firing t ORDER BY t.number",
          "delivery",
          "SELECT t.question, t.state, t.attempts, t.next, t.noted, "
              + FIRING
              + " AS of FROM delivery t ORDER BY t.firing",
          "attempt",
          "SELECT t.attempt, t.began, t.ended, t.outcome, "
              + FIRING
              + " AS of FROM attempt t ORDER BY t.number");

  private AllRows() {}

  /** By table. */
  public static Map<String, List<String>> of(Place place) throws SQLException, ArchiveException {
    Map<String, List<String>> out = new TreeMap<>();
    Dialect dialect = Archive.dialect(place);
    try (Connection connection = dialect.connectToRead()) {
      String tables = place instanceof Place.File ? TABLES_OF_SQLITE : TABLES_OF_POSTGRESQL;
      for (String table : new Sql(connection).list(tables, Row::text)) {
        String question = COUNTED.get(table);
        List<String> rows =
            rows(connection, table, question == null ? "SELECT * FROM " + table : question);
        out.put(table, question == null ? rows.stream().sorted().toList() : rows);
      }
    }
    return out;
  }

  /** Those of one table. */
  public static List<String> of(Place place, String table) throws SQLException, ArchiveException {
    return Objects.requireNonNull(of(place).get(table), table);
  }

  private static List<String> rows(Connection connection, String table, String question)
      throws SQLException {
    List<String> out = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(question)) {
      ResultSetMetaData columns = rows.getMetaData();
      while (rows.next()) {
        StringJoiner row = new StringJoiner(" | ");
        for (int i = 1; i <= columns.getColumnCount(); i++) {
          String column = columns.getColumnName(i);
          if (!OF_THE_MOMENT.contains(table + "." + column)) {
            Object value = rows.getObject(i);
            row.add(
                column
                    + "="
                    + (value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : value));
          }
        }
        out.add(row.toString());
      }
    }
    return out;
  }
}
