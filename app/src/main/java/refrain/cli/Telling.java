package refrain.cli;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Consumer;
import refrain.alert.Courier;
import refrain.store.Archive;

/** Tells the addresses of saved questions what is due, beside what else goes on. */
final class Telling implements AutoCloseable {

  private static final Duration PAUSE = Duration.ofSeconds(10);

  private final Thread thread;

  private Telling(Thread thread) {
    this.thread = thread;
  }

  /**
   * Starts to tell.
   *
   * @param archive stays open until this is closed
   * @param complaints is told what keeps the archive from being written, in words
   */
  static Telling start(Archive archive, Consumer<String> complaints) {
    Courier courier =
        AlertsDeliverCommand.courier(archive, InstantSource.system(), new SecureRandom());
    return new Telling(
        Thread.ofVirtual()
            .name("alerts")
            .start(
                () -> {
                  try {
                    courier.deliverAlways(PAUSE, complaints);
                  } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                  }
                }));
  }

  /** Stops; what is just being sent is sent again by the next who tells. */
  @Override
  public void close() {
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
