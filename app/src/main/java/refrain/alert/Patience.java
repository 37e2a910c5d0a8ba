package refrain.alert;

import java.time.Duration;
import java.time.Instant;

/**
 * How long somebody who does not answer is waited for.
 *
 * @param first longest wait after the first attempt
 * @param factor by how much each wait is longer than the one before
 * @param longest no wait is longer
 * @param life after this time without success a firing is given up
 */
public record Patience(Duration first, int factor, Duration longest, Duration life) {

  /** Waits of at most 10 s, 40 s, 160 s … 12 h; given up after four days, some fifteen attempts. */
  public static final Patience USUAL =
      new Patience(Duration.ofSeconds(10), 4, Duration.ofHours(12), Duration.ofDays(4));

  /**
   * The wait after an attempt: between half of what the attempt's number gives and all of it, so
   * that those who failed together do not come back together.
   *
   * @param attempt number of the attempt, from 1
   * @param chance a number by chance, from 0 to less than 1
   */
  Duration after(int attempt, double chance) {
    double full = first.toMillis() * Math.pow(factor, attempt - 1);
    double bounded = Math.min(full, (double) longest.toMillis());
    return Duration.ofMillis(Math.round(bounded * (0.5 + chance / 2)));
  }

  /** Whether a firing is too old to be tried again. */
  boolean isOver(Instant fired, Instant now) {
    return Duration.between(fired, now).compareTo(life) >= 0;
  }
}
