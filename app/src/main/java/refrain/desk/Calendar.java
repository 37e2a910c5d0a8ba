package refrain.desk;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import refrain.domain.EdtfDate;

/** Dates as people read them and as charts draw them. */
public final class Calendar {

  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  private Calendar() {}

  /**
   * {@code 28 Jun 2022}, {@code Jun 2022}, {@code 2022}, {@code 14 Jan, year not given}.
   *
   * @param blank what stands between day, month and year
   */
  public static String told(EdtfDate date, char blank) {
    StringBuilder out = new StringBuilder(date.approximate() ? "about " : "");
    date.day().ifPresent(d -> out.append(d).append(blank));
    date.month().ifPresent(m -> out.append(MONTHS.get(m - 1)));
    if (date.year().isPresent()) {
      if (date.month().isPresent()) {
        out.append(blank);
      }
      out.append(date.year().getAsInt());
    } else {
      out.append(", year not given");
    }
    return out.toString();
  }

  /** The day, or the middle of the month or year where no more is known, in a year. */
  public static LocalDate middle(EdtfDate date, int year) {
    YearMonth month = YearMonth.of(year, date.month().orElse(7));
    int day = date.day().orElse(date.month().isPresent() ? 15 : 1);
    return month.atDay(Math.min(day, month.lengthOfMonth()));
  }
}
