package refrain.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Waits until the user ends the process, and lets what was begun be put away before it goes. */
final class Ending implements AutoCloseable {

  private static final long MOST_SECONDS = 5;

  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch done = new CountDownLatch(1);
  private final Runnable last;
  private final Thread hook = new Thread(this::end);
  private volatile boolean waiting;

  /**
   * @param last what has to be done if the process ends before anybody waits
   */
  Ending(Runnable last) {
    this.last = last;
    Runtime.getRuntime().addShutdownHook(hook);
  }

  private void end() {
    asked.countDown();
    try {
      if (!waiting || !done.await(MOST_SECONDS, TimeUnit.SECONDS)) {
        last.run();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Returns when the process is asked to end, or this thread to stop. */
  void await() {
    waiting = true;
    try {
      asked.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** All is put away: the process may go. */
  @Override
  public void close() {
    done.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // It is going already.
      return;
    }
  }
}
