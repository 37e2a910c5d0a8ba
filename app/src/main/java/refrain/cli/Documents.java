package refrain.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What commands on whole documents have in common: the table beside them, and the reading. */
final class Documents {

  @Option(
      names = "--metadata",
      paramLabel = "FILE",
      description = "A table (.csv or .json) that describes the files, as for refrain trace.")
  private @Nullable Path metadata;

  /**
   * Reads everything below the paths. What could not be read is among the failures.
   *
   * @throws Misuse if the table of metadata is not there
   */
  Articles read(List<Path> paths) {
    return Articles.of(Input.corpus(paths, metadata));
  }

  /** Why there is nothing to tell of. */
  String nothing(List<Path> paths) {
    return Input.nothing(paths, Input.corpus(paths, metadata));
  }
}
