package refrain.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import refrain.domain.EdtfDate;

/**
 * The days that a question asks for. A date of which the day or month is not known is of them if it
 * may be; one of which the year is not known is not. The key of a report has the first day that its
 * date may be, so that keys alone do not tell.
 *
 * @param from the first day
 * @param to the last day
 */
record Period(Optional<LocalDate> from, Optional<LocalDate> to) {

  private static final String YEAR = "substr(p.said_on, 1, 4)";

  /**
   * What must hold of a row.
   *
   * @param sql the condition
   * @param values for the question marks in it
   */
  record Condition(String sql, List<Object> values) {
    Condition {
      values = List.copyOf(values);
    }
  }

  /** Whether it does not matter which day it is, nor whether there is one. */
  boolean isAny() {
    return from.isEmpty() && to.isEmpty();
  }

  /** The first key of the period. */
  long first() {
    return from.map(Key::from).orElse(Key.dated());
  }

  /** The lowest key that a report of it can have: that of a date of which only the year is told. */
  long lowest() {
    return from.map(d -> Key.from(d.withDayOfYear(1))).orElse(Key.dated());
  }

  /** The key before which all stand. */
  long end() {
    return to.map(Key::after).orElse(Long.MAX_VALUE);
  }

  /**
   * What makes a report one of the period whose key is from {@link #lowest} on and before {@link
   * #end}.
   *
   * @param key the column with its key
   */
  Condition of(String key) {
    List<Object> values = new ArrayList<>();
    StringBuilder out = new StringBuilder();
    if (from.isPresent()) {
      // Before any row is looked at: of a year's keys most are out of the question.
      values.add(first());
      out.append("(").append(key).append(" >= ? OR ").append(atFirsts(key, values));
      out.append(") AND ");
    }
    out.append("EXISTS (SELECT 1 FROM report p WHERE p.key = ").append(key);
    out.append(" AND ").append(YEAR).append(" <> 'XXXX'");
    if (from.isPresent()) {
      values.add(first());
      out.append(" AND (p.key >= ? OR ").append(inPart(values)).append(")");
    }
    return new Condition(out.append(")").toString(), values);
  }

  /** Of reports {@code p} those whose key is of the period, though their year is not known. */
  Condition guessed() {
    // The sign keeps the search in the small index of such reports.
    return new Condition(
        Periods.NO_YEAR + " AND +p.key >= ? AND +p.key < ?", List.of(first(), end()));
  }

  /** Of reports {@code p} those whose key is before the period, though they may be of it. */
  Condition reaching() {
    List<Object> values = new ArrayList<>();
    if (from.isEmpty()) {
      return new Condition("1 = 0", values);
    }
    values.add(first());
    return new Condition(
        "p.key < ? AND (" + atFirsts("p.key", values) + ") AND " + inPart(values), values);
  }

  /** Whether a key is of the first day of the year or month that the period begins in. */
  private String atFirsts(String key, List<Object> values) {
    LocalDate day = from.orElseThrow();
    for (LocalDate first : List.of(day.withDayOfYear(1), day.withDayOfMonth(1))) {
      values.add(Key.from(first));
      values.add(Key.after(first));
    }
    String on = "(" + key + " >= ? AND " + key + " < ?)";
    return on + " OR " + on;
  }

  /** Whether a date is told as the year or month that the period begins in. */
  private String inPart(List<Object> values) {
    LocalDate day = from.orElseThrow();
    List<String> dates =
        Stream.of(OptionalInt.empty(), OptionalInt.of(day.getMonthValue()))
            .flatMap(
                month ->
                    Stream.of(false, true)
                        .map(
                            about ->
                                new EdtfDate(
                                        OptionalInt.of(day.getYear()),
                                        month,
                                        OptionalInt.empty(),
                                        about)
                                    .toString()))
            .toList();
    values.addAll(dates);
    return "p.said_on IN " + Batches.marks(dates);
  }
}
