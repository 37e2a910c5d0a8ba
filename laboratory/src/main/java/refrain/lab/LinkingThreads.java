package refrain.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import refrain.link.Workers;

/**
 * Comparing done on so many threads.
 *
 * @param threads how many, at least one
 */
record LinkingThreads(int threads) implements Workers {

  LinkingThreads {
    if (threads < 1) {
      throw new IllegalArgumentException("threads " + threads + "; expected 1 or more");
    }
  }

  @Override
  public void run(List<Runnable> pieces) {
    if (threads == 1) {
      Workers.one().run(pieces);
      return;
    }
    List<Future<?>> tasks = new ArrayList<>();
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      pieces.forEach(piece -> tasks.add(pool.submit(piece)));
      for (Future<?> task : tasks) {
        task.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
