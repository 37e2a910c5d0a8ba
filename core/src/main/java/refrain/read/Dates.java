package refrain.read;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import refrain.domain.EdtfDate;

/** Finds calendar dates in short texts: lines, titles, datelines, addresses. */
final class Dates {

  /** The first year considered for a day whose year is not printed. */
  static final int FIRST_YEAR_OF_NEWS = 2000;

  /** The last year considered for a day whose year is not printed. */
  static final int LAST_YEAR_OF_NEWS = 2026;

  /**
   * A date in a text.
   *
   * @param begin index of its first character
   * @param end index after its last
   * @param date the date; its year may be unknown
   */
  record Found(int begin, int end, EdtfDate date) {}

  private static final int LONGEST_TEXT = 600;

  private static final String MONTH =
      "(Jan(?:uary)?|JAN(?:UARY)?|Feb(?:ruary)?|FEB(?:RUARY)?|Mar(?:ch)?|MAR(?:CH)?|Apr(?:il)?"
          + "|APR(?:IL)?|May|MAY|June?|JUNE?|July?|JULY?|Aug(?:ust)?|AUG(?:UST)?|Sept?(?:ember)?"
          + "|SEPT?(?:EMBER)?|Oct(?:ober)?|OCT(?:OBER)?|Nov(?:ember)?|NOV(?:EMBER)?"
          + "|Dec(?:ember)?|DEC(?:EMBER)?)\\b\\.?";
  private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th|ST|ND|RD|TH)?(?![\\d:%])";
  private static final String YEAR = "((?:19|20)\\d{2})(?!\\d)";
  private static final String GAP = "[\\s\\u00a0\\u202f]{1,3}";

  private static final Pattern NUMBERS =
      Pattern.compile("(?<![\\d/-])((?:19|20)\\d{2})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
  private static final Pattern HAN =
      Pattern.compile("((?:19|20)\\d{2})\\s?年\\s?(\\d{1,2})\\s?月\\s?(\\d{1,2})\\s?日");
  private static final Pattern MONTH_DAY =
      Pattern.compile(
          "(?<![\\p{L}\\d])"
              + MONTH
              + GAP
              + DAY
              + "(?:[,.]?"
              + GAP
              + "(?:at [^,]{1,12}, )?"
              + YEAR
              + ")?");
  private static final Pattern DAY_MONTH =
      Pattern.compile(
          "(?<![\\p{L}\\d.:])" + DAY + GAP + "(?:of )?" + MONTH + "(?:,?" + GAP + YEAR + ")?");
  private static final Pattern MONTH_YEAR =
      Pattern.compile("(?<![\\p{L}\\d])" + MONTH + ",?" + GAP + YEAR);
  private static final Pattern PATH =
      Pattern.compile("/((?:19|20)\\d{2})/(\\d{1,2})/(\\d{1,2})(?!\\d)");
  private static final Pattern PATH_WORD =
      Pattern.compile("/((?:19|20)\\d{2})/([a-z]{3})/(\\d{1,2})(?!\\d)");
  private static final Pattern PATH_COMPACT =
      Pattern.compile("(?<!\\d)((?:19|20)\\d{2})-?([01]\\d)-?([0-3]\\d)(?!\\d)");
  private static final Pattern WEEKDAY =
      Pattern.compile(
          "(?<!last |next |since |every )\\b(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b");

  private Dates() {}

  /** The first date of the text, a full one before a partial one at the same place. */
  static Optional<Found> find(String text) {
    String t = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    if (t.chars().noneMatch(Character::isDigit)) {
      return Optional.empty();
    }
    List<Found> found = new ArrayList<>();
    first(NUMBERS, t, m -> of(m.group(1), m.group(2), m.group(3)), found);
    first(HAN, t, m -> of(m.group(1), m.group(2), m.group(3)), found);
    first(MONTH_DAY, t, m -> of(m.group(3), month(m.group(1)), m.group(2)), found);
    first(DAY_MONTH, t, m -> of(m.group(3), month(m.group(2)), m.group(1)), found);
    first(MONTH_YEAR, t, m -> of(m.group(2), month(m.group(1)), null), found);
    Found best = null;
    for (Found f : found) {
      if (best == null || goesBefore(f, best)) {
        best = f;
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean goesBefore(Found f, Found best) {
    boolean overlap = f.begin < best.end && best.begin < f.end;
    if (overlap) {
      int a = parts(f.date);
      int b = parts(best.date);
      return a != b ? a > b : f.end - f.begin > best.end - best.begin;
    }
    return f.begin < best.begin;
  }

  private static int parts(EdtfDate date) {
    return (date.year().isPresent() ? 1 : 0)
        + (date.month().isPresent() ? 1 : 0)
        + (date.day().isPresent() ? 1 : 0);
  }

  /** The day in a web address: {@code /2022/06/28/}, {@code /20220628/}, {@code /2022/jun/28/}. */
  static Optional<EdtfDate> inAddress(String address) {
    String a = address.length() > LONGEST_TEXT ? address.substring(0, LONGEST_TEXT) : address;
    List<Found> found = new ArrayList<>();
    first(PATH, a, m -> of(m.group(1), m.group(2), m.group(3)), found);
    if (found.isEmpty()) {
      first(PATH_WORD, a, m -> of(m.group(1), month(m.group(2)), m.group(3)), found);
    }
    if (found.isEmpty()) {
      first(PATH_COMPACT, a, m -> of(m.group(1), m.group(2), m.group(3)), found);
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0).date);
  }

  /** A date as metadata give it: EDTF, a form that begins with an ISO date, or words. */
  static Optional<EdtfDate> given(String value) {
    String v = value.strip();
    Optional<EdtfDate> exact = EdtfDate.parse(v);
    if (exact.isPresent()) {
      return exact;
    }
    if (v.length() > 10 && !Character.isDigit(v.charAt(10))) {
      Optional<EdtfDate> iso = EdtfDate.parse(v.substring(0, 10));
      if (iso.isPresent() && iso.get().day().isPresent()) {
        return iso;
      }
    }
    if (v.matches("(?:19|20)\\d{6}(?:\\D.*)?")) {
      Optional<EdtfDate> compact = of(v.substring(0, 4), v.substring(4, 6), v.substring(6, 8));
      if (compact.isPresent()) {
        return compact;
      }
    }
    return find(v).map(Found::date);
  }

  /** The first day of the week that the text names. */
  static Optional<DayOfWeek> findWeekday(String text) {
    Matcher m = WEEKDAY.matcher(text);
    return m.find()
        ? Optional.of(DayOfWeek.valueOf(m.group(1).toUpperCase(Locale.ROOT)))
        : Optional.empty();
  }

  /**
   * The years, from {@link #FIRST_YEAR_OF_NEWS} to {@link #LAST_YEAR_OF_NEWS}, in which this day of
   * the year falls on this day of the week.
   */
  static List<Integer> yearsWith(EdtfDate date, DayOfWeek weekday) {
    List<Integer> years = new ArrayList<>();
    if (date.month().isEmpty() || date.day().isEmpty()) {
      return years;
    }
    for (int year = FIRST_YEAR_OF_NEWS; year <= LAST_YEAR_OF_NEWS; year++) {
      int month = date.month().getAsInt();
      int day = date.day().getAsInt();
      // 29 February: only leap years have it.
      if (day <= YearMonth.of(year, month).lengthOfMonth()
          && LocalDate.of(year, month, day).getDayOfWeek() == weekday) {
        years.add(year);
      }
    }
    return years;
  }

  private interface Parts {
    Optional<EdtfDate> of(Matcher m);
  }

  private static void first(Pattern pattern, String text, Parts parts, List<Found> out) {
    Matcher m = pattern.matcher(text);
    while (m.find()) {
      Optional<EdtfDate> date = parts.of(m);
      if (date.isPresent()) {
        out.add(new Found(m.start(), m.end(), date.get()));
        return;
      }
    }
  }

  private static String month(String word) {
    return switch (word.substring(0, 3).toLowerCase(Locale.ROOT)) {
      case "jan" -> "1";
      case "feb" -> "2";
      case "mar" -> "3";
      case "apr" -> "4";
      case "may" -> "5";
      case "jun" -> "6";
      case "jul" -> "7";
      case "aug" -> "8";
      case "sep" -> "9";
      case "oct" -> "10";
      case "nov" -> "11";
      case "dec" -> "12";
      default -> "0";
    };
  }

  private static Optional<EdtfDate> of(
      @Nullable String year, @Nullable String month, @Nullable String day) {
    try {
      return Optional.of(new EdtfDate(number(year), number(month), number(day), false));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static OptionalInt number(@Nullable String digits) {
    return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
  }
}
