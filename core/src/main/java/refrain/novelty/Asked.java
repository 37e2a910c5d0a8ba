package refrain.novelty;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is asked: whose words, of which days.
 *
 * @param since the first day to judge; empty for the last day with statements alone
 * @param until the last day to judge; later days are not even read, so that a day is judged as it
 *     would have been then
 * @param speaker part of a person's name, in any case: the persons of that name are judged each
 *     against their own earlier words; empty for bodies, and persons of no known body
 * @param body part of a body's or person's name, in any case; empty for all
 * @param absentDays number of days after which words that come again count as a return, at least 1
 * @param expected what is expected more often than this by chance is left out
 */
public record Asked(
    Optional<LocalDate> since,
    Optional<LocalDate> until,
    Optional<String> speaker,
    Optional<String> body,
    int absentDays,
    double expected) {

  /** Where nobody says otherwise, what is expected at most twice a day. */
  public static final double EXPECTED = 2;

  /** Days without words after which their use is a return, where nobody says otherwise. */
  public static final int ABSENT_DAYS = 365;

  /**
   * @throws IllegalArgumentException if the days of absence are fewer than 1
   */
  public Asked {
    if (absentDays < 1) {
      throw new IllegalArgumentException("days of absence: " + absentDays);
    }
  }

  /** The last day of everybody who spoke on it. */
  public static Asked latest() {
    return new Asked(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        ABSENT_DAYS,
        EXPECTED);
  }

  /** Every day of everybody. */
  public static Asked everything() {
    return new Asked(
        Optional.of(LocalDate.MIN),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        ABSENT_DAYS,
        EXPECTED);
  }
}
