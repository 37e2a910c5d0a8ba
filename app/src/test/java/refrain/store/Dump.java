package refrain.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Everything that an archive's tables hold, as a script that fills empty tables of its version. */
final class Dump {

  private static final String TABLES_OF_SQLITE =
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'report_words!_%'"
          + " ESCAPE '!' AND name NOT LIKE 'sqlite!_%' ESCAPE '!' ORDER BY rowid";
  private static final String TABLES_OF_POSTGRESQL =
      "SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'refrain'::regnamespace"
          + " AND relname <> 'version' ORDER BY oid";

  /** Filled when a document comes. */
  private static final String BY_TRIGGER = "arrival";

  private final Sql sql;
  private final boolean sqlite;

  private Dump(Sql sql, boolean sqlite) {
    this.sql = sql;
    this.sqlite = sqlite;
  }

  static String of(Sql sql, Databases database) throws SQLException {
    return new Dump(sql, database == Databases.SQLITE).script();
  }

  private String script() throws SQLException {
    StringBuilder out = new StringBuilder();
    // In the order in which they were made, so that no row comes before the one it belongs to.
    for (String table : sql.list(sqlite ? TABLES_OF_SQLITE : TABLES_OF_POSTGRESQL, Row::text)) {
      if (!table.equals(BY_TRIGGER)) {
        out.append("DELETE FROM ").append(table).append(";\n");
        rows(table, out);
      }
    }
    return out.toString();
  }

  private void rows(String table, StringBuilder out) throws SQLException {
    String key = sqlite && table.equals("report_words") ? "rowid, *" : "*";
    try (Statement statement = sql.connection().createStatement();
        ResultSet rows =
            statement.executeQuery("SELECT " + key + " FROM " + table + " ORDER BY 1, 2")) {
      ResultSetMetaData columns = rows.getMetaData();
      while (rows.next()) {
        List<String> names = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
          names.add(columns.getColumnName(i));
          values.add(value(rows, i, columns.getColumnType(i)));
        }
        out.append("INSERT INTO ")
            .append(table)
            .append(" (")
            .append(String.join(", ", names))
            .append(") VALUES (")
            .append(String.join(", ", values))
            .append(");\n");
      }
    }
  }

  private String value(ResultSet rows, int at, int type) throws SQLException {
    Object value = rows.getObject(at);
    if (value == null) {
      return "NULL";
    }
    if (value instanceof byte[] || type == Types.BLOB || type == Types.BINARY) {
      String hex = HexFormat.of().formatHex(rows.getBytes(at));
      return sqlite ? "X'" + hex + "'" : "'\\x" + hex + "'";
    }
    if (value instanceof Number) {
      return value.toString();
    }
    String text = rows.getString(at);
    if (text.chars().allMatch(c -> c >= ' ' && c < 127 && c != '\'')) {
      return "'" + text + "'";
    }
    String hex = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    return sqlite ? "CAST(X'" + hex + "' AS TEXT)" : "convert_from('\\x" + hex + "', 'UTF8')";
  }
}
