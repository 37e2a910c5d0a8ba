package refrain.alert;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** What came of telling an address. */
sealed interface Answer {

  /**
   * The host answered.
   *
   * @param status status of HTTP
   * @param retryAfter how long it wants to be left alone
   */
  record Got(int status, Optional<Duration> retryAfter) implements Answer {}

  /**
   * Nobody answered, or not in time, or not in HTTP.
   *
   * @param why in words
   */
  record Nothing(String why) implements Answer {}

  /**
   * The address was not asked, because it may not be.
   *
   * @param why in words
   */
  record Refused(String why) implements Answer {}

  /** Whether what was told was taken. */
  default boolean isTaken() {
    return this instanceof Got got && got.status() >= 200 && got.status() < 300;
  }

  /** Whether there is no use in trying again: the host says that the address is gone for good. */
  default boolean isFinal() {
    return this instanceof Got got && got.status() == 410;
  }

  /** In words, for the log. */
  default String told() {
    return switch (this) {
      case Got got -> {
        String status = String.format(Locale.ROOT, "answered %d", got.status());
        if (got.status() >= 300 && got.status() < 400) {
          yield status + ", which points elsewhere: save the question with the final address";
        }
        yield got.status() == 410 ? status + ": the address is gone, given up" : status;
      }
      case Nothing nothing -> nothing.why();
      case Refused refused -> refused.why();
    };
  }
}
