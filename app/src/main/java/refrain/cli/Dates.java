package refrain.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import refrain.desk.Calendar;
import refrain.domain.Dated;
import refrain.domain.EdtfDate;
import refrain.domain.Refrain;
import refrain.domain.Report;

/** Dates as people read them, saying what is not known. */
final class Dates {

  private Dates() {}

  /** {@code 28 Jun 2022}, {@code Jun 2022}, {@code 2022}, {@code 14 Jan, year not given}. */
  static String brief(EdtfDate date) {
    return Calendar.told(date, ' ');
  }

  /** As {@link #brief}, with the years that fit the weekday where the year is not known. */
  static String full(Dated dated) {
    List<Integer> years = dated.candidateYears();
    if (years.isEmpty()) {
      return brief(dated.date());
    }
    String list = years.stream().map(String::valueOf).collect(Collectors.joining(", "));
    String fit = years.size() == 1 ? " fits" : " fit";
    return brief(dated.date())
        + " ("
        + list
        + weekday(dated).map(w -> fit + " a " + w).orElse(" possible")
        + ")";
  }

  /** When a report's words were said, else when they were printed, else that it is not known. */
  static String of(Report report) {
    return report
        .saidOn()
        .map(Dates::full)
        .or(() -> report.article().published().map(d -> "printed " + full(d)))
        .orElse("undated");
  }

  /** {@code 3 Mar 2019 to 28 Jun 2022}, or why no such thing can be said. */
  static String range(Refrain refrain) {
    Optional<String> first = refrain.findFirst().map(Dated::date).map(Dates::brief);
    Optional<String> last = refrain.findLast().map(Dated::date).map(Dates::brief);
    if (first.isEmpty() || last.isEmpty()) {
      return "undated";
    }
    return first.equals(last) ? first.get() : "first " + first.get() + ", last " + last.get();
  }

  private static Optional<String> weekday(Dated dated) {
    EdtfDate date = dated.date();
    if (date.month().isEmpty() || date.day().isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
                  dated.candidateYears().get(0), date.month().getAsInt(), date.day().getAsInt())
              .getDayOfWeek()
              .getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
