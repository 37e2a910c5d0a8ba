package refrain.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;

/** Threads that do tasks. Closing it waits until all are done. */
final class Crew implements AutoCloseable {

  /** Tasks that may wait for each thread, so that memory does not grow with their number. */
  private static final int WAITING = 8;

  private final ExecutorService threads;
  private final Semaphore room;
  private final List<Future<?>> tasks = new ArrayList<>();

  /**
   * @param threads how many, at least one
   */
  Crew(int threads) {
    this.threads = Executors.newFixedThreadPool(threads);
    this.room = new Semaphore(threads * WAITING);
  }

  /** Takes a task on, as soon as there is room for it. */
  void add(Runnable task) {
    room.acquireUninterruptibly();
    tasks.add(
        threads.submit(
            () -> {
              try {
                task.run();
              } finally {
                room.release();
              }
            }));
  }

  /**
   * Waits until all tasks are done.
   *
   * @throws IllegalStateException if one threw an exception, with that as its cause
   * @throws Error if one threw it
   */
  void finish() throws InterruptedException {
    try {
      for (Future<?> task : tasks) {
        task.get();
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void close() {
    threads.close();
  }
}
