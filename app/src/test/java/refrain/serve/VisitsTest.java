package refrain.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class VisitsTest {

  private final AtomicLong now = new AtomicLong();
  private final Visits visits = new Visits(new SecureRandom(), now::get);

  @Test
  void knowsABrowserUntilItLeaves() {
    String value = visits.begin();
    assertThat(visits.has(value)).isTrue();
    assertThat(visits.has(value + "x")).isFalse();
    visits.end(value);
    assertThat(visits.has(value)).isFalse();
  }

  @Test
  void forgetsABrowserAfterHalfADay() {
    String value = visits.begin();
    now.addAndGet(Visits.STAY.toNanos());
    assertThat(visits.has(value)).isFalse();
  }

  @Test
  void forgetsTheOldestWhenThereAreTooMany() {
    String first = visits.begin();
    for (int i = 0; i < 10_000; i++) {
      visits.begin();
    }
    assertThat(visits.has(first)).isFalse();
  }
}
