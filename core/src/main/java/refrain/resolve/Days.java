package refrain.resolve;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import refrain.domain.DateOrigin;
import refrain.domain.Dated;
import refrain.domain.EdtfDate;

/** The day of speaking: a day named near the cue, counted back from the day of publication. */
final class Days {

  private static final List<String> WEEKDAYS =
      List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private final Words words;
  private final Optional<Dated> published;

  Days(Words words, Optional<Dated> published) {
    this.words = words;
    this.published = published;
  }

  /**
   * The day that the word at this index begins to name.
   *
   * @return empty if it names none, or none that can be placed against the day of publication
   */
  Optional<Dated> read(int w) {
    if (published.isEmpty() || !words.isWord(w)) {
      return Optional.empty();
    }
    String form = words.form(w).toLowerCase(Locale.ROOT);
    int weekday = words.isCapital(w) ? WEEKDAYS.indexOf(form) : -1;
    if (weekday >= 0) {
      boolean next = w > 0 && words.form(w - 1).equalsIgnoreCase("next");
      return next ? Optional.empty() : weekday(DayOfWeek.of(weekday + 1));
    }
    if (form.equals("yesterday")) {
      return daysBefore(1);
    }
    if (form.equals("today")) {
      return daysBefore(0);
    }
    return words.isCapital(w) ? monthDay(w) : Optional.empty();
  }

  private Optional<Dated> daysBefore(int days) {
    Dated day = published.orElseThrow();
    return anyYear(day).flatMap(d -> moved(day, d, days));
  }

  private Optional<Dated> weekday(DayOfWeek wanted) {
    Dated day = published.orElseThrow();
    boolean known = day.date().year().isPresent() || !day.candidateYears().isEmpty();
    return known
        ? anyYear(day)
            .flatMap(d -> moved(day, d, Math.floorMod(d.getDayOfWeek().compareTo(wanted), 7)))
        : Optional.empty();
  }

  /** The day of publication in its year or, where only candidates are known, in the first. */
  private static Optional<LocalDate> anyYear(Dated day) {
    if (day.date().findLocalDate().isPresent()) {
      return day.date().findLocalDate();
    }
    if (day.date().year().isPresent() || day.date().day().isEmpty()) {
      return Optional.empty();
    }
    int year = day.candidateYears().isEmpty() ? 2001 : day.candidateYears().get(0);
    try {
      return Optional.of(
          LocalDate.of(year, day.date().month().getAsInt(), day.date().day().getAsInt()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Dated> moved(Dated published, LocalDate day, int days) {
    LocalDate said = day.minusDays(days);
    if (published.date().year().isPresent()) {
      return Optional.of(Dated.of(EdtfDate.of(said), DateOrigin.COMPUTED));
    }
    // Counting back over the end of February or of the year differs from year to year.
    if (said.getYear() != day.getYear() || (said.getMonthValue() <= 2 && day.getMonthValue() > 2)) {
      return Optional.empty();
    }
    return Optional.of(
        new Dated(
            EdtfDate.ofMonthDay(said.getMonthValue(), said.getDayOfMonth()),
            DateOrigin.COMPUTED,
            published.candidateYears()));
  }

  /** "Jan. 14", "14 January", either with a year after it. */
  private Optional<Dated> monthDay(int w) {
    String form = words.form(w).toLowerCase(Locale.ROOT);
    int month = form.length() < 3 ? -1 : MONTHS.indexOf(form.substring(0, 3)) + 1;
    if (month < 1 || !isMonth(words.form(w))) {
      return Optional.empty();
    }
    OptionalInt after = w + 1 < words.size() ? dayNumber(words.form(w + 1)) : OptionalInt.empty();
    OptionalInt before = w > 0 ? dayNumber(words.form(w - 1)) : OptionalInt.empty();
    OptionalInt day = after.isPresent() ? after : before;
    if (day.isEmpty()) {
      return Optional.empty();
    }
    int next = after.isPresent() ? w + 2 : w + 1;
    if (next < words.size() && words.form(next).equals(",")) {
      next++;
    }
    OptionalInt year = next < words.size() ? yearNumber(words.form(next)) : OptionalInt.empty();
    return placed(month, day.getAsInt(), year);
  }

  private static boolean isMonth(String form) {
    String full = form.toLowerCase(Locale.ROOT);
    return full.length() <= 4
        || List.of(
                "january",
                "february",
                "march",
                "april",
                "june",
                "july",
                "august",
                "september",
                "october",
                "november",
                "december")
            .contains(full);
  }

  private Optional<Dated> placed(int month, int day, OptionalInt year) {
    Dated on = published.orElseThrow();
    try {
      if (on.date().year().isEmpty()) {
        return year.isPresent() ? Optional.empty() : sameDay(on, month, day);
      }
      int publishedYear = on.date().year().getAsInt();
      LocalDate latest =
          LocalDate.of(publishedYear, on.date().month().orElse(12), on.date().day().orElse(28));
      LocalDate said = LocalDate.of(year.orElse(publishedYear), month, day);
      if (said.isAfter(latest) && year.isEmpty()) {
        said = LocalDate.of(publishedYear - 1, month, day);
      }
      return said.isAfter(latest)
          ? Optional.empty()
          : Optional.of(Dated.of(EdtfDate.of(said), DateOrigin.COMPUTED));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Dated> sameDay(Dated on, int month, int day) {
    LocalDate.of(2000, month, day);
    int published = on.date().month().orElse(0) * 100 + on.date().day().orElse(0);
    // A later day of the calendar belongs to the year before, whose weekday is not known.
    List<Integer> years = month * 100 + day <= published ? on.candidateYears() : List.of();
    return Optional.of(new Dated(EdtfDate.ofMonthDay(month, day), DateOrigin.COMPUTED, years));
  }

  private static OptionalInt dayNumber(String form) {
    String digits = form.replaceFirst("(?<=\\d)(st|nd|rd|th)$", "");
    return digits.length() <= 2 && digits.chars().allMatch(c -> c >= '0' && c <= '9')
        ? OptionalInt.of(Integer.parseInt(digits))
        : OptionalInt.empty();
  }

  private static OptionalInt yearNumber(String form) {
    return form.length() == 4 && form.chars().allMatch(c -> c >= '0' && c <= '9')
        ? OptionalInt.of(Integer.parseInt(form))
        : OptionalInt.empty();
  }
}
