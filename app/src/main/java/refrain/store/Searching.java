package refrain.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Answers questions to the reports. */
final class Searching {

  private static final char LIST = 'q';
  private static final String SAID =
      " JOIN report r ON r.key = w.key JOIN document d ON d.key = r.document";

  private final Sql sql;
  private final Dialect dialect;

  Searching(Sql sql, Dialect dialect) {
    this.sql = sql;
    this.dialect = dialect;
  }

  Found<Said> page(Query query, Optional<String> after, int limit) throws SQLException {
    Optional<Long> below = Cursor.read(LIST, after);
    Asked asked = asked(query);
    if (below.isPresent()) {
      asked = asked.below(below.get());
    }
    Dialect.Matching matching = matching(asked);
    return Cursor.page(
        LIST,
        sql.list(
            latestFirst(matching, " LIMIT ?"),
            row -> new Cursor.Keyed<>(row.number(), Columns.said(row)),
            values(matching, limit + 1)),
        limit);
  }

  void each(Query query, Consumer<Said> use) throws SQLException {
    Dialect.Matching matching = matching(asked(query));
    sql.each(
        latestFirst(matching, ""),
        row -> {
          row.number();
          use.accept(Columns.said(row));
        },
        matching.values().toArray());
  }

  /**
   * Every report that fits and of which something else holds, in no order.
   *
   * @param among what has to hold, of the tables {@code r} and {@code d}
   * @param values for the question marks in it
   */
  List<Said> among(Asked asked, String among, List<?> values) throws SQLException {
    Dialect.Matching matching = matching(asked);
    List<Object> all = new ArrayList<>(matching.values());
    all.addAll(values);
    return sql.list(
        "SELECT " + Columns.SAID + " FROM (" + keys(matching) + ") w" + SAID + " WHERE " + among,
        Columns::said,
        all.toArray());
  }

  long count(Query query, long limit) throws SQLException {
    Dialect.Matching matching = matching(asked(query));
    return sql.number(
        "SELECT count(*) FROM (" + keys(matching) + " LIMIT ?) c", values(matching, limit));
  }

  /** The index first, in order, then the rows of what is shown. */
  private static String latestFirst(Dialect.Matching matching, String limit) {
    return "SELECT w.key, "
        + Columns.SAID
        + " FROM ("
        + keys(matching)
        + " ORDER BY "
        + matching.key()
        + " DESC"
        + limit
        + ") w"
        + SAID
        + " ORDER BY w.key DESC";
  }

  private static String keys(Dialect.Matching matching) {
    return "SELECT "
        + matching.key()
        + " AS key FROM "
        + matching.from()
        + " WHERE "
        + matching.where();
  }

  private static Object[] values(Dialect.Matching matching, long limit) {
    List<Object> out = new ArrayList<>(matching.values());
    out.add(limit);
    return out.toArray();
  }

  /** A question, with the countries that it asks for by names that the archive knows. */
  Asked asked(Query query) throws SQLException {
    return Asked.of(
        query,
        Asked.mayNameACountry(query)
            ? new CountryNames(sql).known().countries()
            : Countries.UNTOLD);
  }

  private Dialect.Matching matching(Asked asked) {
    Dialect.Matching matching =
        asked.isOfTimeAlone()
            ? new Dialect.Matching(
                "report w",
                "w.key >= ? AND w.key < ?",
                List.of(asked.from(), asked.before()),
                "w.key")
            : dialect.matching(asked);
    return asked.period().isAny() ? matching : matching.and(asked.period().of(matching.key()));
  }
}
