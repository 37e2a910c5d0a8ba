package refrain.domain;

import java.util.List;

/**
 * A date with where it comes from.
 *
 * @param date as far as it is known
 * @param origin what gave it
 * @param candidateYears where the year is unknown: the years, ascending, in which the day falls on
 *     the weekday that the text names; empty where the year is known or no weekday is named
 */
public record Dated(EdtfDate date, DateOrigin origin, List<Integer> candidateYears)
    implements Comparable<Dated> {

  /**
   * @throws IllegalArgumentException if candidates are given for a known year
   */
  public Dated {
    candidateYears = List.copyOf(candidateYears);
    if (date.year().isPresent() && !candidateYears.isEmpty()) {
      throw new IllegalArgumentException("candidate years " + candidateYears + " for " + date);
    }
  }

  /** A date without candidate years. */
  public static Dated of(EdtfDate date, DateOrigin origin) {
    return new Dated(date, origin, List.of());
  }

  /**
   * In order of time as far as it is known: by the earliest day that each may be, then by the last.
   * A date whose year is unknown stands at its candidate years; without any it comes after all that
   * have a year.
   */
  @Override
  public int compareTo(Dated other) {
    int first = Integer.compare(earliest(), other.earliest());
    return first != 0 ? first : Integer.compare(latest(), other.latest());
  }

  private int earliest() {
    int year = date.year().orElse(candidateYears.isEmpty() ? 9999 : candidateYears.get(0));
    return (year * 100 + date.month().orElse(1)) * 100 + date.day().orElse(1);
  }

  private int latest() {
    int year =
        date.year()
            .orElse(
                candidateYears.isEmpty() ? 9999 : candidateYears.get(candidateYears.size() - 1));
    return (year * 100 + date.month().orElse(12)) * 100 + date.day().orElse(31);
  }
}
