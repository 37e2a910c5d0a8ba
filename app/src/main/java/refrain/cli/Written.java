package refrain.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** A file that a command is asked to write. */
final class Written {

  private Written() {}

  /** Whether it can be there: in a folder that exists, and not in the place of a folder. */
  static boolean mayBe(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    return folder != null && Files.isDirectory(folder) && !Files.isDirectory(file);
  }
}
