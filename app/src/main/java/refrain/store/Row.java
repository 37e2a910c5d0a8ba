package refrain.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalInt;
import refrain.domain.Id;

/** A row of an answer, whose columns are taken in order. */
final class Row {

  private final ResultSet rows;
  private int at;

  Row(ResultSet rows) {
    this.rows = rows;
  }

  /** Passes over so many columns. */
  void skip(int columns) {
    at += columns;
  }

  /** A column that is never empty. */
  String text() throws SQLException {
    return rows.getString(++at);
  }

  Optional<String> findText() throws SQLException {
    return Optional.ofNullable(rows.getString(++at));
  }

  Id id() throws SQLException {
    return new Id(text());
  }

  Optional<Id> findId() throws SQLException {
    return findText().map(Id::new);
  }

  int count() throws SQLException {
    return rows.getInt(++at);
  }

  long number() throws SQLException {
    return rows.getLong(++at);
  }

  OptionalInt findCount() throws SQLException {
    int n = rows.getInt(++at);
    return rows.wasNull() ? OptionalInt.empty() : OptionalInt.of(n);
  }

  boolean flag() throws SQLException {
    return rows.getLong(++at) != 0;
  }

  double measure() throws SQLException {
    return rows.getDouble(++at);
  }

  /** No bytes where the column is empty. */
  byte[] findBytes() throws SQLException {
    byte[] bytes = rows.getBytes(++at);
    return bytes == null ? new byte[0] : bytes;
  }

  byte[] bytes() throws SQLException {
    return rows.getBytes(++at);
  }
}
