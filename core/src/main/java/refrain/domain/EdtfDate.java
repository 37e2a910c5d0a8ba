package refrain.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A calendar date of which parts may be unknown, in the Extended Date/Time Format of ISO 8601-2,
 * level 1: {@code 2022-06-28}, {@code 2024-01}, {@code 2024}, {@code XXXX-01-14}, {@code 2024-01~}.
 *
 * @param year four digits, or empty when unspecified
 * @param month 1 to 12, or empty
 * @param day 1 to 31, or empty; never without a month
 * @param approximate true when the source says "about"
 */
public record EdtfDate(OptionalInt year, OptionalInt month, OptionalInt day, boolean approximate) {

  private static final Pattern FORM =
      Pattern.compile("(\\d{4}|XXXX)(?:-(\\d{2}|XX)(?:-(\\d{2}|XX))?)?(~?)");
  // A leap year, so that 29 February of an unknown year is accepted.
  private static final int ANY_LEAP_YEAR = 2000;

  /**
   * @throws IllegalArgumentException if nothing is known, a day has no month, or no such day exists
   */
  public EdtfDate {
    if (year.isEmpty() && month.isEmpty()) {
      throw new IllegalArgumentException("date with neither year nor month");
    }
    if (day.isPresent() && month.isEmpty()) {
      throw new IllegalArgumentException("date with a day but no month: day " + day.getAsInt());
    }
    try {
      LocalDate.of(year.orElse(ANY_LEAP_YEAR), month.orElse(1), day.orElse(1));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("no such day: " + e.getMessage(), e);
    }
  }

  /** A day of which all parts are known. */
  public static EdtfDate of(LocalDate date) {
    return new EdtfDate(
        OptionalInt.of(date.getYear()),
        OptionalInt.of(date.getMonthValue()),
        OptionalInt.of(date.getDayOfMonth()),
        false);
  }

  /** A day of an unknown year. */
  public static EdtfDate ofMonthDay(int month, int day) {
    return new EdtfDate(OptionalInt.empty(), OptionalInt.of(month), OptionalInt.of(day), false);
  }

  /** Reads the level 1 forms above; empty if the text is none of them or names no real day. */
  public static Optional<EdtfDate> parse(String text) {
    Matcher m = FORM.matcher(text);
    if (!m.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new EdtfDate(
              number(m.group(1)), number(m.group(2)), number(m.group(3)), !m.group(4).isEmpty()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static OptionalInt number(@Nullable String digits) {
    return digits == null || digits.startsWith("X")
        ? OptionalInt.empty()
        : OptionalInt.of(Integer.parseInt(digits));
  }

  /** The day as a calendar date, if year, month and day are all known. */
  public Optional<LocalDate> findLocalDate() {
    return year.isPresent() && day.isPresent()
        ? Optional.of(LocalDate.of(year.getAsInt(), month.getAsInt(), day.getAsInt()))
        : Optional.empty();
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    out.append(year.isPresent() ? pad(year.getAsInt(), 4) : "XXXX");
    if (month.isPresent()) {
      out.append('-').append(pad(month.getAsInt(), 2));
      if (day.isPresent()) {
        out.append('-').append(pad(day.getAsInt(), 2));
      }
    }
    return out.append(approximate ? "~" : "").toString();
  }

  private static String pad(int number, int width) {
    String digits = Integer.toString(number);
    return "0".repeat(Math.max(0, width - digits.length())) + digits;
  }
}
