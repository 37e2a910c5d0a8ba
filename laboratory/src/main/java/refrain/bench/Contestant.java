package refrain.bench;

import java.util.List;

/**
 * A system that takes part.
 *
 * @param name as it is shown
 * @param command starts it; it then speaks the contestant's side of {@code
 *     laboratory/bench/README.md}
 */
public record Contestant(String name, List<String> command) {

  public Contestant {
    command = List.copyOf(command);
  }

  /** One whose command is run by the shell, which it is replaced by. */
  public static Contestant ofShell(String name, String command) {
    return new Contestant(name, List.of("sh", "-c", "exec " + command));
  }
}
