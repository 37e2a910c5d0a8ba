package refrain.export;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import refrain.domain.Dated;
import refrain.domain.EdtfDate;

/** The days that a date may be, for those who sort and reckon with days. */
final class Days {

  private Days() {}

  /** The earliest; empty where no year is known and no weekday tells some. */
  static Optional<LocalDate> first(Dated dated) {
    EdtfDate date = dated.date();
    List<Integer> years = dated.candidateYears();
    OptionalInt year =
        date.year().isPresent() || years.isEmpty() ? date.year() : OptionalInt.of(years.get(0));
    return year.isEmpty()
        ? Optional.empty()
        : Optional.of(
            day(YearMonth.of(year.getAsInt(), date.month().orElse(1)), date.day().orElse(1)));
  }

  /** The latest. */
  static Optional<LocalDate> last(Dated dated) {
    EdtfDate date = dated.date();
    List<Integer> years = dated.candidateYears();
    OptionalInt year =
        date.year().isPresent() || years.isEmpty()
            ? date.year()
            : OptionalInt.of(years.get(years.size() - 1));
    return year.isEmpty()
        ? Optional.empty()
        : Optional.of(
            day(YearMonth.of(year.getAsInt(), date.month().orElse(12)), date.day().orElse(31)));
  }

  private static LocalDate day(YearMonth month, int day) {
    return month.atDay(Math.min(day, month.lengthOfMonth()));
  }
}
