package refrain.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PatienceTest {

  private static final Patience USUAL = Patience.USUAL;

  @Test
  void waitsFourTimesAsLongEachTimeUpToALimit() {
    assertThat(USUAL.after(1, 1)).isEqualTo(Duration.ofSeconds(10));
    assertThat(USUAL.after(2, 1)).isEqualTo(Duration.ofSeconds(40));
    assertThat(USUAL.after(5, 1)).isEqualTo(Duration.ofSeconds(2560));
    assertThat(USUAL.after(8, 1)).isEqualTo(Duration.ofHours(12));
    assertThat(USUAL.after(1000, 1)).isEqualTo(Duration.ofHours(12));
  }

  @Test
  void waitsAtLeastHalfSoLong() {
    assertThat(USUAL.after(1, 0)).isEqualTo(Duration.ofSeconds(5));
    assertThat(USUAL.after(1, 0.5)).isEqualTo(Duration.ofMillis(7500));
  }

  @Test
  void givesUpAfterFourDaysAndNotBecauseAClockWasPutBack() {
    Instant fired = Instant.parse("2026-03-01T12:00:00Z");
    assertThat(USUAL.isOver(fired, fired.plus(Duration.ofDays(4)))).isTrue();
    assertThat(USUAL.isOver(fired, fired.plus(Duration.ofDays(4)).minusMillis(1))).isFalse();
    assertThat(USUAL.isOver(fired, fired.minus(Duration.ofDays(300)))).isFalse();
  }
}
