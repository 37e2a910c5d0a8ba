package refrain.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** What differs between the databases that an archive can be in. */
sealed interface Dialect permits Sqlite, Postgres {

  /** What to tell a second writer, after the name of the archive. */
  String BEING_WRITTEN =
      ": being written by another process; expected to be the only one that writes; wait until it"
          + " has ended";

  /** How messages name the archive: its file, or its address without user and password. */
  String name();

  /** The folder of resources with the scripts that make the tables. */
  String scripts();

  /** Whether something is there at all. */
  boolean exists() throws ArchiveException;

  /**
   * Sees that an archive of a version that can be read is there.
   *
   * @throws ArchiveException if not
   */
  void look(int newest) throws ArchiveException;

  /**
   * Keeps others from writing until it is closed.
   *
   * @throws ArchiveException if another writes
   */
  AutoCloseable lock() throws ArchiveException;

  /**
   * A new connection that sees one state of the archive in each transaction, and changes nothing.
   */
  Connection connectToRead() throws SQLException;

  /** A new connection on which a transaction stays once it is committed. */
  Connection connectToWrite() throws SQLException;

  /**
   * Begins a transaction.
   *
   * @param writes whether it will change something: then it waits here for its turn
   */
  void begin(Sql sql, boolean writes) throws SQLException;

  /** Ends it; what it changed stays. */
  void commit(Sql sql) throws SQLException;

  /** Ends it as if it had never begun; also where it has ended by itself. */
  void rollback(Sql sql) throws SQLException;

  /** The version of the tables, 0 where there are none. */
  int version(Sql sql) throws SQLException;

  /** Notes the version of the tables. */
  void version(Sql sql, int version) throws SQLException;

  /** Puts words into the index, or in the place of those of before; keys in ascending order. */
  void index(Sql sql, List<Indexed> added, boolean anew) throws SQLException;

  /**
   * The reports that are asked for.
   *
   * @return where the keys are from, with its condition; what is asked for and the bounds are its
   *     values
   */
  Matching matching(Asked asked);

  /** Columns of {@code report_words}, called {@code w}, with what a report is found by. */
  String indexed();

  /** The column of {@code report_words} that has the key of the report. */
  String indexKey();

  /**
   * Whether a report is found by what it should be.
   *
   * @param row with the columns of {@link #indexed}
   * @param marks what it should be found by
   * @param compared what of it is to be compared
   */
  boolean isFoundBy(Row row, Marks marks, UnaryOperator<Marks> compared) throws SQLException;

  /** What is wrong with the file or the tables themselves, in words. */
  List<String> check(Sql sql) throws SQLException;

  /** What to tell a person of a failure. */
  String told(SQLException e);

  /**
   * A report with what it is found by.
   *
   * @param key of the report
   * @param marks what it is found by
   */
  record Indexed(long key, Marks marks) {}

  /**
   * Which rows fit.
   *
   * @param from a table with the column {@code key}, called {@code w}
   * @param where what must hold
   * @param values for the question marks in it
   * @param key the column
   */
  record Matching(String from, String where, List<Object> values, String key) {
    public Matching {
      values = List.copyOf(values);
    }

    /** Those of them of which something else holds too. */
    Matching and(Period.Condition condition) {
      List<Object> all = new ArrayList<>(values);
      all.addAll(condition.values());
      return new Matching(from, where + " AND " + condition.sql(), all, key);
    }
  }
}
