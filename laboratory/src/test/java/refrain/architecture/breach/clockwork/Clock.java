package refrain.architecture.breach.clockwork;

import java.time.LocalDate;
import java.util.concurrent.Callable;

/** A room of core that looks at the clock and at threads. */
record Clock(Callable<LocalDate> hand) {

  Clock() {
    this(LocalDate::now);
  }
}
