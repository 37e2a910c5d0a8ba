package refrain.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import refrain.domain.Id;

/**
 * How much a speaker says month by month and year by year, counted in indexes alone. A key has the
 * first day that a date known in part may be; so those reports are counted apart, in an index of
 * their own, and taken away from what the keys tell.
 */
final class Periods {

  /** As the index has it: reports of which not both year and month are known. */
  private static final String VAGUE =
      "(substr(said_on, 1, 4) = 'XXXX' OR substr(said_on, 6, 2) NOT BETWEEN '01' AND '12')";

  /** Those of which the year is not known. */
  static final String NO_YEAR = VAGUE + " AND substr(said_on, 1, 4) = 'XXXX'";

  private final Sql sql;
  private final Id speaker;

  Periods(Sql sql, Id speaker) {
    this.sql = sql;
    this.speaker = speaker;
  }

  /** Months in order of time; last what has none, if there is any. */
  List<MonthRow> months() throws SQLException {
    List<MonthRow> out = new ArrayList<>();
    long undated =
        counted(VAGUE, m -> m.atDay(1), (m, n) -> out.add(new MonthRow(Optional.of(m), n)));
    out.sort(Comparator.comparing(m -> m.month().orElseThrow()));
    if (undated > 0) {
      out.add(new MonthRow(Optional.empty(), undated));
    }
    return List.copyOf(out);
  }

  /** Number of reports by year, of the years that have any. */
  Map<Integer, Long> years() throws SQLException {
    Map<Integer, Long> out = new TreeMap<>();
    counted(NO_YEAR, m -> LocalDate.of(m.getYear(), 1, 1), (m, n) -> out.put(m.getYear(), n));
    return out;
  }

  /** Takes the number of reports of a period, told by one of its months. */
  private interface Count {
    void of(YearMonth month, long reports);
  }

  /**
   * Counts period by period from the latest.
   *
   * @param vague which reports are in none
   * @param begin the first day of the period that a month is in
   * @return number of reports in no period
   */
  private long counted(String vague, Function<YearMonth, LocalDate> begin, Count count)
      throws SQLException {
    long apart =
        sql.number(
            "SELECT count(*) FROM report WHERE speaker = ? AND key >= ? AND " + vague,
            speaker,
            Key.dated());
    long before = Long.MAX_VALUE;
    while (true) {
      Optional<Long> last =
          sql.find(
              "SELECT key FROM report WHERE speaker = ? AND key >= ? AND key < ?"
                  + " ORDER BY key DESC LIMIT 1",
              Row::number,
              speaker,
              Key.dated(),
              before);
      if (last.isEmpty()) {
        break;
      }
      YearMonth month = Key.month(last.get()).orElseThrow();
      long from = Key.from(begin.apply(month));
      long reports =
          within("", from, before) - (apart == 0 ? 0 : within(" AND " + vague, from, before));
      if (reports > 0) {
        count.of(month, reports);
      }
      before = from;
    }
    return apart + within("", 0, Key.dated());
  }

  private long within(String which, long from, long before) throws SQLException {
    return sql.number(
        "SELECT count(*) FROM report WHERE speaker = ? AND key >= ? AND key < ?" + which,
        speaker,
        from,
        before);
  }
}
