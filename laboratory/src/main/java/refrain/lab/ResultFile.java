package refrain.lab;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option that says where a report is kept. */
final class ResultFile {

  @Option(names = "--result", paramLabel = "FILE", description = "Write the report here as well.")
  private Optional<Path> file = Optional.empty();

  /** Prints a report, and keeps it if that was asked for. */
  void print(String report, PrintWriter out) throws IOException {
    out.print(report);
    if (file.isPresent()) {
      Files.writeString(file.get(), report);
    }
  }
}
