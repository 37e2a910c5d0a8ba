package refrain.cli;

import java.util.List;
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
    try (Crew crew = new Crew(threads)) {
      pieces.forEach(crew::add);
      crew.finish();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
