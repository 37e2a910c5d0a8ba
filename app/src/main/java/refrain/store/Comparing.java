package refrain.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Sets the refrains of two sides beside each other. */
final class Comparing {

  private final Sql sql;

  Comparing(Sql sql) {
    this.sql = sql;
  }

  /** A refrain's uses on either side. */
  private static final class Uses {
    private int ofA;
    private int ofB;

    int all() {
      return ofA + ofB;
    }
  }

  Compared compare(Side a, Side b, int limit) throws SQLException {
    Map<Long, Uses> uses = new HashMap<>();
    count(a, (place, n) -> uses.computeIfAbsent(place, k -> new Uses()).ofA += n);
    count(b, (place, n) -> uses.computeIfAbsent(place, k -> new Uses()).ofB += n);
    return new Compared(
        reports(a),
        reports(b),
        most(uses, u -> u.ofA > 0 && u.ofB > 0, limit),
        most(uses, u -> u.ofA > 0 && u.ofB == 0, limit),
        most(uses, u -> u.ofB > 0 && u.ofA == 0, limit));
  }

  private List<Compared.Pair> most(Map<Long, Uses> uses, Predicate<Uses> which, int limit)
      throws SQLException {
    List<Map.Entry<Long, Uses>> found =
        uses.entrySet().stream()
            .filter(e -> which.test(e.getValue()))
            .sorted(
                Comparator.comparingInt((Map.Entry<Long, Uses> e) -> -e.getValue().all())
                    .thenComparing(Map.Entry::getKey))
            .limit(limit)
            .toList();
    List<Compared.Pair> out = new ArrayList<>();
    for (Map.Entry<Long, Uses> e : found) {
      sql.find(
              "SELECT " + Columns.REFRAIN + " FROM refrain f WHERE f.place = ?",
              Columns::refrain,
              e.getKey())
          .ifPresent(r -> out.add(new Compared.Pair(r, e.getValue().ofA, e.getValue().ofB)));
    }
    return out;
  }

  /** Takes a number of uses of a refrain, which may be negative. */
  private interface Count {
    void of(long refrain, int uses);
  }

  private void count(Side side, Count count) throws SQLException {
    Period period = period(side);
    Where keyed = new Where(side, "u");
    if (!period.isAny()) {
      keyed.keys("u.report", period);
    }
    uses("refrain_use u WHERE 1 = 1", keyed, 1, count);
    if (!period.isAny()) {
      String apart = "report p CROSS JOIN refrain_use u WHERE u.report = p.key";
      uses(apart, new Where(side, "u").and(period.guessed()), -1, count);
      uses(apart, new Where(side, "u").and(period.reaching()), 1, count);
    }
  }

  // Taken as they come and counted here: grouping sorts them first, for three times the work.
  private void uses(String from, Where where, int sign, Count count) throws SQLException {
    sql.each(
        "SELECT u.refrain FROM " + from + " AND u.template = 0" + where,
        row -> count.of(row.number(), sign),
        where.values());
  }

  private long reports(Side side) throws SQLException {
    Period period = period(side);
    if (period.isAny()) {
      return keyed(side, new Where(side, "u"));
    }
    return keyed(side, new Where(side, "u").keys("u.key", period))
        - apart(new Where(side, "p").and(period.guessed()))
        + apart(new Where(side, "p").and(period.reaching()));
  }

  private long apart(Where where) throws SQLException {
    return sql.number("SELECT count(*) FROM report p WHERE 1 = 1" + where, where.values());
  }

  private long keyed(Side side, Where where) throws SQLException {
    if (side.outlet().isPresent() || side.speaker().isPresent()) {
      return sql.number("SELECT count(*) FROM report u WHERE 1 = 1" + where, where.values());
    }
    // Of a period alone outlet by outlet: an index of small rows is read, not the wide rows.
    return sql.number(
        "SELECT coalesce((SELECT sum((SELECT count(*) FROM report u WHERE u.outlet = o.outlet"
            + where
            + ")) FROM outlet o), 0) + (SELECT count(*) FROM report u WHERE u.outlet IS NULL"
            + where
            + ")",
        Columns.all(List.of(where.values()), List.of(where.values())));
  }

  private static Period period(Side side) {
    return new Period(side.from(), side.to());
  }

  /** What must hold of rows of one side, with the values for its question marks. */
  private static final class Where {
    private final StringBuilder sql = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    /** What does not hang on the day, of a table with outlet and speaker. */
    Where(Side side, String table) {
      side.outlet().ifPresent(o -> and(table + ".outlet = ?", List.of(o)));
      side.speaker().ifPresent(s -> and(table + ".speaker = ?", List.of(s)));
    }

    /** Keys of a period, whatever is known of the dates. */
    Where keys(String key, Period period) {
      return and(key + " >= ? AND " + key + " < ?", List.of(period.first(), period.end()));
    }

    Where and(Period.Condition condition) {
      return and(condition.sql(), condition.values());
    }

    private Where and(String condition, List<?> more) {
      sql.append(" AND ").append(condition);
      values.addAll(more);
      return this;
    }

    Object[] values() {
      return values.toArray();
    }

    @Override
    public String toString() {
      return sql.toString();
    }
  }
}
