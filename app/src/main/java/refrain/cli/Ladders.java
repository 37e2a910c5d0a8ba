package refrain.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import refrain.ladder.Ladder;

/** The ladders that a user names. */
final class Ladders {

  @Option(
      names = "--ladder",
      paramLabel = "FILE",
      description =
          "A ladder of wordings (YAML) to judge rungs by, before the neutral one that comes with"
              + " Refrain; may be given several times.")
  private List<Path> files = new ArrayList<>();

  /**
   * The user's ladders, then others.
   *
   * @throws Misuse if a file is none
   */
  List<Ladder> before(List<Ladder> others) {
    List<Ladder> out = new ArrayList<>();
    for (Path file : files) {
      try {
        out.add(Ladder.parse(Files.readString(file, StandardCharsets.UTF_8), file.toString()));
      } catch (IOException e) {
        throw new Misuse(
            "--ladder " + file + ": it cannot be read; expected YAML in UTF-8; correct the path");
      } catch (IllegalArgumentException e) {
        throw new Misuse("--ladder " + e.getMessage());
      }
    }
    out.addAll(others);
    return out;
  }
}
