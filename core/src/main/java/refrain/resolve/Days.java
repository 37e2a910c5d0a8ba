package refrain.resolve;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import refrain.domain.DateOrigin;
import refrain.domain.Dated;
import refrain.domain.EdtfDate;

/** The day of speaking: a day named near the cue, counted back from the day of publication. */
final class Days {

  private static final List<String> WEEKDAYS =
      List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final List<String> NUMBERS =
      List.of("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
  private static final Set<String> BOUNDS =
      Set.of("next", "by", "until", "till", "since", "before", "after", "from", "for", "coming");
  private static final Set<String> SPEECHES =
      Set.of(
          "statement",
          "speech",
          "interview",
          "briefing",
          "press",
          "news",
          "remarks",
          "address",
          "dialogue",
          "meeting",
          "talks",
          "session",
          "hearing",
          "debate",
          "conference",
          "call");

  private final Words words;
  private final Optional<Dated> published;
  private final Months months;

  Days(Words words, Optional<Dated> published) {
    this.words = words;
    this.published = published;
    this.months = new Months(words, published);
  }

  /**
   * The day that the word at this index begins to name.
   *
   * @return empty if it names none, or none that can be placed against the day of publication
   */
  Optional<Dated> read(int w) {
    if (!words.isWord(w)) {
      return Optional.empty();
    }
    String form = words.lower(w);
    if (published.isEmpty()) {
      return words.isCapital(w) && !isBound(w) ? monthDay(w) : Optional.empty();
    }
    int weekday = words.isCapital(w) ? WEEKDAYS.indexOf(form) : -1;
    if (weekday >= 0) {
      return isBound(w) || isOthers(w)
          ? Optional.empty()
          : weekday(DayOfWeek.of(weekday + 1), is(w - 1, "last"));
    }
    if (form.equals("yesterday") && !isOthers(w)) {
      return daysBefore(1);
    }
    if (form.equals("today") && !isOthers(w)) {
      return daysBefore(0);
    }
    Optional<Dated> part = words.isCapital(w) ? Optional.empty() : partOfDay(w, form);
    if (part.isPresent()) {
      return part;
    }
    if (words.isCapital(w) && !isBound(w)) {
      return monthDay(w).or(() -> months.read(w));
    }
    return months.read(w);
  }

  /** "this morning", "last night", "two days ago". */
  private Optional<Dated> partOfDay(int w, String form) {
    return switch (form) {
      case "tonight" -> daysBefore(0);
      case "morning", "afternoon", "evening" ->
          is(w - 1, "this") ? daysBefore(0) : Optional.empty();
      case "night" -> is(w - 1, "last") ? daysBefore(1) : Optional.empty();
      case "day", "days" -> is(w + 1, "ago") ? daysAgo(w, 1) : Optional.empty();
      case "week", "weeks" -> is(w + 1, "ago") ? daysAgo(w, 7) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private Optional<Dated> daysAgo(int w, int unit) {
    String form = w == 0 ? "" : words.lower(w - 1);
    int number = form.equals("a") ? 1 : NUMBERS.indexOf(form);
    return number > 0 ? daysBefore(number * unit) : Optional.empty();
  }

  private boolean is(int w, String form) {
    return w >= 0 && w < words.size() && words.form(w).equalsIgnoreCase(form);
  }

  /** Whether the word before makes of a day one that is not that of speaking: "until Monday". */
  private boolean isBound(int w) {
    return w > 0 && BOUNDS.contains(words.lower(w - 1));
  }

  /** "Sunday's vote", but "Sunday's speech". */
  private boolean isOthers(int w) {
    return w + 2 < words.size()
        && words.isPossessive(w + 1)
        && !SPEECHES.contains(words.lower(w + 2));
  }

  static boolean isWeekday(String form) {
    return WEEKDAYS.contains(form);
  }

  private Optional<Dated> daysBefore(int days) {
    Dated day = published.orElseThrow();
    return anyYear(day).flatMap(d -> moved(day, d, days));
  }

  private Optional<Dated> weekday(DayOfWeek wanted, boolean last) {
    Dated day = published.orElseThrow();
    boolean known = day.date().year().isPresent() || !day.candidateYears().isEmpty();
    return known
        ? anyYear(day).flatMap(d -> moved(day, d, daysSince(d.getDayOfWeek(), wanted, last)))
        : Optional.empty();
  }

  private static int daysSince(DayOfWeek today, DayOfWeek wanted, boolean last) {
    int days = Math.floorMod(today.compareTo(wanted), 7);
    return last && days == 0 ? 7 : days;
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
    int month = monthNumber(words.form(w));
    if (month < 1) {
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

  /** 1 to 12 for a month's name or its abbreviation, else 0. */
  static int monthNumber(String form) {
    String lower = form.toLowerCase(Locale.ROOT);
    return lower.length() < 3 || !isMonth(form) ? 0 : MONTHS.indexOf(lower.substring(0, 3)) + 1;
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
    try {
      if (published.isEmpty()) {
        return Optional.of(Dated.of(day(month, day, year), DateOrigin.COMPUTED));
      }
      Dated on = published.get();
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

  private static EdtfDate day(int month, int day, OptionalInt year) {
    return year.isPresent()
        ? EdtfDate.of(LocalDate.of(year.getAsInt(), month, day))
        : EdtfDate.ofMonthDay(LocalDate.of(2000, month, day).getMonthValue(), day);
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

  static OptionalInt yearNumber(String form) {
    return form.length() == 4 && form.chars().allMatch(c -> c >= '0' && c <= '9')
        ? OptionalInt.of(Integer.parseInt(form))
        : OptionalInt.empty();
  }
}
