package refrain.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * Who takes part in a race, and where it is held.
 *
 * @param ours Refrain, in as many forms as are measured
 * @param rivals the others
 * @param java the program that contestants written in Java run on
 * @param scratch an empty folder; the answers stay in it
 * @param progress is told what happens
 */
public record Lineup(
    List<Contestant> ours,
    List<Contestant> rivals,
    String java,
    Path scratch,
    Consumer<String> progress) {

  /** Copies the lists. */
  public Lineup {
    ours = List.copyOf(ours);
    rivals = List.copyOf(rivals);
  }
}
