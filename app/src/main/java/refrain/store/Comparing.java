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
    count(a, (place, n) -> uses.computeIfAbsent(place, k -> new Uses()).ofA = n);
    count(b, (place, n) -> uses.computeIfAbsent(place, k -> new Uses()).ofB = n);
    return new Compared(
        reports(a),
        reports(b),
        most(uses, u -> u.ofA > 0 && u.ofB > 0, limit),
        most(uses, u -> u.ofB == 0, limit),
        most(uses, u -> u.ofA == 0, limit));
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

  /** Takes the number of uses of a refrain. */
  private interface Count {
    void of(long refrain, int uses);
  }

  private void count(Side side, Count count) throws SQLException {
    List<Object> values = new ArrayList<>();
    String where = where(side, "u.report", values);
    sql.each(
        "SELECT u.refrain, count(*) FROM refrain_use u WHERE u.template = 0"
            + where
            + " GROUP BY u.refrain",
        row -> count.of(row.number(), row.count()),
        values.toArray());
  }

  private long reports(Side side) throws SQLException {
    List<Object> values = new ArrayList<>();
    String where = where(side, "u.key", values);
    if (side.outlet().isPresent() || side.speaker().isPresent()) {
      return sql.number("SELECT count(*) FROM report u WHERE 1 = 1" + where, values.toArray());
    }
    // Of a period alone outlet by outlet: an index of small rows is read, not the wide rows.
    List<Object> twice = new ArrayList<>(values);
    twice.addAll(values);
    return sql.number(
        "SELECT coalesce((SELECT sum((SELECT count(*) FROM report u WHERE u.outlet = o.outlet"
            + where
            + ")) FROM outlet o), 0) + (SELECT count(*) FROM report u WHERE u.outlet IS NULL"
            + where
            + ")",
        twice.toArray());
  }

  private static String where(Side side, String key, List<Object> values) {
    StringBuilder out = new StringBuilder();
    side.outlet()
        .ifPresent(
            o -> {
              out.append(" AND u.outlet = ?");
              values.add(o);
            });
    side.speaker()
        .ifPresent(
            s -> {
              out.append(" AND u.speaker = ?");
              values.add(s);
            });
    if (side.from().isPresent() || side.to().isPresent()) {
      out.append(" AND ").append(key).append(" >= ? AND ").append(key).append(" < ?");
      values.add(side.from().map(Key::from).orElse(Key.dated()));
      values.add(side.to().map(Key::after).orElse(Long.MAX_VALUE));
    }
    return out.toString();
  }
}
