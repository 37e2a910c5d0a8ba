package refrain.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An archive in a database of a PostgreSQL server: in its schema {@code refrain}. */
final class Postgres implements Dialect {

  /** Names the lock of who writes, among all locks of a database: "Rfrn". */
  private static final long LOCK = 0x5266726eL;

  private static final Pattern ADDRESS =
      Pattern.compile("jdbc:postgresql:(?://(?:[^/?@]*@)?([^/?@]*)/)?([^?]*).*", Pattern.DOTALL);

  private final String address;

  Postgres(String address) {
    this.address = address;
  }

  /** The server and the database, and nothing that could be a password. */
  @Override
  public String name() {
    Matcher m = ADDRESS.matcher(address);
    if (!m.matches()) {
      return "jdbc:postgresql:…";
    }
    String server = m.group(1) == null ? "" : "//" + m.group(1) + "/";
    return "jdbc:postgresql:" + server + m.group(2);
  }

  @Override
  public String scripts() {
    return "postgresql";
  }

  @Override
  public boolean exists() {
    return true;
  }

  @Override
  public void look(int newest) {
    // The server has looked at its files itself; the version is asked on each connection.
  }

  @Override
  public AutoCloseable lock() throws ArchiveException {
    Connection connection = null;
    try {
      connection = DriverManager.getConnection(address);
      boolean held =
          new Sql(connection)
              .find("SELECT pg_try_advisory_lock(?)", row -> row.text().startsWith("t"), LOCK)
              .orElse(false);
      if (held) {
        return freeing(connection);
      }
      connection.close();
    } catch (SQLException e) {
      throw new ArchiveException(told(e), e);
    }
    throw new ArchiveException(name() + BEING_WRITTEN);
  }

  /**
   * The server notices a while later that a connection is gone: whoever writes next shall not wait.
   */
  private static AutoCloseable freeing(Connection connection) {
    return () -> {
      try (connection) {
        new Sql(connection).find("SELECT pg_advisory_unlock(?)", row -> row.text(), LOCK);
      }
    };
  }

  @Override
  public Connection connectToRead() throws SQLException {
    return Sql.ready(
        DriverManager.getConnection(address),
        sql -> {
          sql.plain("SET search_path = refrain");
          sql.connection().setAutoCommit(false);
          sql.connection().setReadOnly(true);
          sql.connection().setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        });
  }

  @Override
  public Connection connectToWrite() throws SQLException {
    return Sql.ready(
        DriverManager.getConnection(address),
        sql -> {
          sql.plain("SET client_min_messages = warning");
          sql.plain("CREATE SCHEMA IF NOT EXISTS refrain");
          sql.plain("SET search_path = refrain");
          // What was told to be added stays, also if the power goes.
          sql.plain("SET synchronous_commit = on");
          sql.connection().setAutoCommit(false);
        });
  }

  @Override
  public void begin(Sql sql, boolean writes) {
    // It begins with its first statement.
  }

  @Override
  public void commit(Sql sql) throws SQLException {
    sql.connection().commit();
  }

  @Override
  public void rollback(Sql sql) throws SQLException {
    sql.connection().rollback();
  }

  @Override
  public int version(Sql sql) throws SQLException {
    if (sql.number(
            "SELECT count(*) FROM information_schema.tables"
                + " WHERE table_schema = 'refrain' AND table_name = 'version'")
        == 0) {
      return 0;
    }
    return (int) sql.number("SELECT max(version) FROM refrain.version");
  }

  @Override
  public void version(Sql sql, int version) throws SQLException {
    sql.plain(
        "CREATE TABLE IF NOT EXISTS refrain.version"
            + " (version BIGINT PRIMARY KEY, since TIMESTAMPTZ NOT NULL DEFAULT now())");
    sql.run("INSERT INTO refrain.version (version) VALUES (?)", version);
  }

  @Override
  public void index(Sql sql, List<Indexed> added, boolean anew) throws SQLException {
    try (Sql.Batch out =
        sql.batch(
            "INSERT INTO report_words (key, tokens, words) VALUES (?, ?, ?)"
                + (anew
                    ? " ON CONFLICT (key) DO UPDATE SET tokens = excluded.tokens,"
                        + " words = excluded.words"
                    : ""))) {
      for (Indexed i : added) {
        out.add(i.key(), tokens(i.marks()), line(i.marks().words()));
      }
      out.done();
    }
  }

  /** All words of all columns: a letter and a stroke before those of the others than the first. */
  private static List<String> tokens(Marks marks) {
    Set<String> out = new HashSet<>(marks.words());
    apart(marks.name(), marks.body(), marks.marks(), out);
    return out.stream().sorted().toList();
  }

  private static void apart(
      List<String> name, List<String> body, List<String> marks, Collection<String> out) {
    name.forEach(w -> out.add("n/" + w));
    body.forEach(w -> out.add("b/" + w));
    marks.forEach(w -> out.add("m/" + w));
  }

  private static String line(List<String> words) {
    return " " + String.join(" ", words) + " ";
  }

  @Override
  public Matching matching(Asked asked) {
    List<String> wanted = new ArrayList<>();
    asked.phrases().forEach(wanted::addAll);
    boolean named = !asked.name().isEmpty() && asked.selves().isEmpty();
    apart(named ? asked.name() : List.of(), asked.body(), asked.marks(), wanted);
    List<Object> values = new ArrayList<>();
    StringBuilder where = new StringBuilder("w.key >= ? AND w.key < ?");
    values.add(asked.from());
    values.add(asked.before());
    if (!wanted.isEmpty()) {
      where.append(" AND w.tokens @> ?");
      values.add(wanted.stream().distinct().toList());
    }
    if (!asked.selves().isEmpty()) {
      where.append(" AND (w.tokens @> ? OR w.tokens && ?)");
      values.add(asked.name().stream().map(w -> "n/" + w).distinct().toList());
      values.add(asked.selves().stream().map(m -> "m/" + m).toList());
    }
    if (!asked.countries().isEmpty()) {
      where.append(" AND w.tokens && ?");
      values.add(asked.countries().stream().map(m -> "m/" + m).toList());
    }
    for (List<String> phrase : asked.phrases()) {
      if (phrase.size() > 1) {
        where.append(" AND w.words LIKE ?");
        values.add("%" + line(phrase) + "%");
      }
    }
    for (List<String> phrase : asked.not()) {
      where.append(" AND w.words NOT LIKE ?");
      values.add("%" + line(phrase) + "%");
    }
    return new Matching("report_words w", where.toString(), values, "w.key");
  }

  @Override
  public String indexed() {
    return "array_to_string(w.tokens, ' '), w.words";
  }

  @Override
  public String indexKey() {
    return "w.key";
  }

  @Override
  public boolean isFoundBy(Row row, Marks marks, UnaryOperator<Marks> compared)
      throws SQLException {
    List<String> tokens = List.of(row.findText().orElse("").split(" ", -1));
    Marks found =
        new Marks(
            tokens.stream().filter(t -> t.indexOf('/') < 0).toList(),
            after("n/", tokens),
            after("b/", tokens),
            after("m/", tokens));
    return row.findText().orElse("").equals(line(marks.words()))
        && tokens(compared.apply(found)).equals(tokens(compared.apply(marks)));
  }

  private static List<String> after(String begin, List<String> tokens) {
    return tokens.stream()
        .filter(t -> t.startsWith(begin))
        .map(t -> t.substring(begin.length()))
        .toList();
  }

  @Override
  public List<String> check(Sql sql) {
    return List.of();
  }

  @Override
  public String told(SQLException e) {
    String state = e.getSQLState() == null ? "" : e.getSQLState();
    String what =
        switch (state.length() < 2 ? "" : state.substring(0, 2)) {
          case "08" -> "the server does not answer; expected one; start it, or correct the address";
          case "28" -> "the server refuses user or password; expected others; correct the address";
          case "3D" -> "the server has no such database; expected one; make it with createdb";
          case "42" ->
              state.equals("42501")
                  ? "the user may not do this; expected the right to make and use schema refrain;"
                      + " grant it"
                  : state.equals("42P01")
                      ? "no archive is there; expected one; make it with refrain add"
                      : "the tables are not those of an archive: " + e.getMessage();
          case "53" ->
              "the server has no room or memory left; expected some; make room and do it again,"
                  + " nothing is lost or half written";
          case "25" -> "the server only reads; expected one that writes; name another";
          default -> "the server says " + e.getMessage();
        };
    return name() + ": " + what.replace(address, name());
  }
}
