package refrain.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import refrain.link.Workers;

/**
 * Work done on so many threads.
 *
 * @param threads how many, at least one
 */
record ThreadedWorkers(int threads) implements Workers {

  @Override
  public void run(List<Runnable> pieces) {
    if (threads == 1 || pieces.size() < 2) {
      pieces.forEach(Runnable::run);
      return;
    }
    List<Future<?>> tasks = new ArrayList<>();
    try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
      pieces.forEach(p -> tasks.add(workers.submit(p)));
      for (Future<?> task : tasks) {
        task.get();
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
