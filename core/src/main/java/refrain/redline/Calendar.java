package refrain.redline;

import java.util.Map;
import java.util.Set;

/** The names of months and days of the week, and how they are shortened. */
final class Calendar {

  private static final Map<String, String> MONTHS =
      Map.ofEntries(
          Map.entry("january", "january"),
          Map.entry("jan", "january"),
          Map.entry("february", "february"),
          Map.entry("feb", "february"),
          Map.entry("march", "march"),
          Map.entry("mar", "march"),
          Map.entry("april", "april"),
          Map.entry("apr", "april"),
          Map.entry("may", "may"),
          Map.entry("june", "june"),
          Map.entry("jun", "june"),
          Map.entry("july", "july"),
          Map.entry("jul", "july"),
          Map.entry("august", "august"),
          Map.entry("aug", "august"),
          Map.entry("september", "september"),
          Map.entry("sep", "september"),
          Map.entry("sept", "september"),
          Map.entry("october", "october"),
          Map.entry("oct", "october"),
          Map.entry("november", "november"),
          Map.entry("nov", "november"),
          Map.entry("december", "december"),
          Map.entry("dec", "december"));
  private static final Set<String> DAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
  private static final Set<String> WORDS_TOO = Set.of("may", "march", "mar", "dec", "sep");

  private Calendar() {}

  /** Whether the word names a month and nothing else. */
  static boolean isMonth(String folded) {
    return MONTHS.containsKey(folded) && !WORDS_TOO.contains(folded);
  }

  /** Whether the word may name a month: "may" and "march" among them. */
  static boolean mayBeMonth(String folded) {
    return MONTHS.containsKey(folded);
  }

  /** Whether the word names a month or a day of the week and nothing else. */
  static boolean isDay(String folded) {
    return isMonth(folded) || DAYS.contains(folded);
  }

  /** A month's full name; any other word as it is. */
  static String full(String folded) {
    return MONTHS.getOrDefault(folded, folded);
  }
}
