package refrain.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import refrain.domain.Id;

/** Statements of SQL on one connection, within the transaction of who asked for it. */
final class Sql {

  private static final int FETCHED = 500;

  /** Makes something of a row. */
  @FunctionalInterface
  interface Reading<T> {
    T read(Row row) throws SQLException;
  }

  /** Does something with a row. */
  @FunctionalInterface
  interface Use {
    void use(Row row) throws SQLException;
  }

  /** Sets up a new connection. */
  @FunctionalInterface
  interface Setting {
    void set(Sql sql) throws SQLException;
  }

  /** One statement with many sets of values. */
  final class Batch implements AutoCloseable {

    private static final int SIZE = 500;

    private final PreparedStatement statement;
    private int waiting;

    private Batch(PreparedStatement statement) {
      this.statement = statement;
    }

    /** Values as {@link Sql#run} takes them. */
    void add(Object... values) throws SQLException {
      bind(statement, values);
      statement.addBatch();
      if (++waiting == SIZE) {
        statement.executeBatch();
        waiting = 0;
      }
    }

    /** Runs what waits; to be called before closing, which drops it. */
    void done() throws SQLException {
      if (waiting > 0) {
        statement.executeBatch();
        waiting = 0;
      }
    }

    @Override
    public void close() throws SQLException {
      statement.close();
    }
  }

  private final Connection connection;

  Sql(Connection connection) {
    this.connection = connection;
  }

  /** A connection that was just made, set up; closed again if that fails. */
  static Connection ready(Connection connection, Setting setting) throws SQLException {
    try {
      setting.set(new Sql(connection));
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  Connection connection() {
    return connection;
  }

  /**
   * Runs a statement that changes something.
   *
   * @param values strings, numbers, bytes, ids, enums by name, lists of strings, and optionals of
   *     these
   * @return number of rows changed
   */
  int run(String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      return statement.executeUpdate();
    }
  }

  /** Runs a statement without values. */
  void plain(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  Batch batch(String sql) throws SQLException {
    return new Batch(connection.prepareStatement(sql));
  }

  /** Every row, one after the other; not all are in memory at once. */
  void each(String sql, Use use, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setFetchSize(FETCHED);
      bind(statement, values);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          use.use(new Row(rows));
        }
      }
    }
  }

  <T> List<T> list(String sql, Reading<T> reading, Object... values) throws SQLException {
    List<T> out = new ArrayList<>();
    each(sql, row -> out.add(reading.read(row)), values);
    return out;
  }

  /** The first row, if there is one. */
  <T> Optional<T> find(String sql, Reading<T> reading, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() ? Optional.of(reading.read(new Row(rows))) : Optional.empty();
      }
    }
  }

  /** The number that a question has for its answer; 0 where it has none. */
  long number(String sql, Object... values) throws SQLException {
    return find(sql, Row::number, values).orElse(0L);
  }

  private void bind(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      bind(statement, i + 1, values[i]);
    }
  }

  private void bind(PreparedStatement statement, int at, Object value) throws SQLException {
    switch (value) {
      case Optional<?> o -> {
        if (o.isPresent()) {
          bind(statement, at, o.get());
        } else {
          statement.setNull(at, Types.VARCHAR);
        }
      }
      case OptionalInt n -> {
        if (n.isPresent()) {
          statement.setLong(at, n.getAsInt());
        } else {
          statement.setNull(at, Types.BIGINT);
        }
      }
      case String s -> statement.setString(at, Plain.of(s));
      case Id id -> statement.setString(at, id.value());
      case Enum<?> e -> statement.setString(at, e.name());
      case Integer n -> statement.setLong(at, n);
      case Long n -> statement.setLong(at, n);
      case Boolean b -> statement.setLong(at, b ? 1 : 0);
      case Double d -> statement.setDouble(at, d);
      case byte[] b -> statement.setBytes(at, b);
      case Collection<?> c -> statement.setArray(at, connection.createArrayOf("text", c.toArray()));
      default -> throw new IllegalArgumentException("no column takes a " + value.getClass());
    }
  }
}
