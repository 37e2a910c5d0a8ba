package refrain.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RatesTest {

  private final AtomicLong now = new AtomicLong();
  private final Rates rates = new Rates(2, 4, now::get);

  @Test
  void letsABurstThroughAndThenTellsHowLongToWait() {
    for (int i = 0; i < 4; i++) {
      assertThat(rates.take("a", 1)).isZero();
    }
    assertThat(rates.take("a", 1)).isEqualTo(1);
    assertThat(rates.take("a", 4)).isEqualTo(2);
  }

  @Test
  void fillsTheBucketAgainWithTime() {
    assertThat(rates.take("a", 4)).isZero();
    now.addAndGet(1_000_000_000L);
    assertThat(rates.take("a", 2)).isZero();
    assertThat(rates.take("a", 1)).isPositive();
  }

  @Test
  void countsEachClientForItself() {
    assertThat(rates.take("a", 4)).isZero();
    assertThat(rates.take("b", 4)).isZero();
  }

  @Test
  void remembersNoMoreClientsThanItHasRoomFor() {
    assertThat(rates.take("a", 4)).isZero();
    for (int i = 0; i < 10_000; i++) {
      assertThat(rates.take("other " + i, 1)).isZero();
    }
    assertThat(rates.take("a", 4)).isZero();
  }
}
