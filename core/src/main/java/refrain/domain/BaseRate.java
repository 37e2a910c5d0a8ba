package refrain.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How usual words were before they were judged.
 *
 * @param days number of earlier days on which the speaker used them
 * @param ofDays number of earlier days on which they might have been used: all days with statements
 *     of the speaker, or for words that left a formula those days on which the formula was used
 * @param lastUsed the last of the days on which they were used
 * @param missed how many uses were to be expected since the last one, or without one since the
 *     history began: for words used before at the rate of then, for others at the rate of general
 *     English
 * @param perMillion how often the rarest of the words stands in a million words of general English
 *     news and official texts ({@code refrain.words.Background}); 0 where it was not counted
 */
public record BaseRate(
    int days, int ofDays, Optional<LocalDate> lastUsed, double missed, double perMillion) {

  /**
   * @throws IllegalArgumentException if the words were used on more days than there were
   */
  public BaseRate {
    if (days < 0 || days > ofDays) {
      throw new IllegalArgumentException("used on " + days + " of " + ofDays + " days");
    }
  }
}
