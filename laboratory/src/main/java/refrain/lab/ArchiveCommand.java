package refrain.lab;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import refrain.bench.ArchiveBench;
import refrain.bench.SpeedBench;
import refrain.evaluate.BadInputException;

/** {@code lab bench archive}: how fast an archive takes, opens and answers. */
@Command(
    name = "archive",
    mixinStandardHelpOptions = true,
    description = {
      "Measures an archive of invented reports: adding, opening, and every page of the desk with"
          + " several readers while one writer adds.",
      "",
      "Documents have some twenty attributions each, over twenty years; statements and refrains are"
          + " those that were planted, as linking has a bench of its own. Some answers are compared"
          + " with a scan of all documents before anything counts. A page is measured from the"
          + " request to the last byte, pages and their JSON in equal parts, by chance."
    },
    footer = {
      "",
      "Examples:",
      "  ./lab bench archive --reports 20000",
      "  REFRAIN_JAVA_OPTIONS=-Xmx10g ./lab bench archive --reports 1000000 --result million.txt"
    })
final class ArchiveCommand implements Callable<Integer> {

  private final PrintWriter out;
  private final PrintWriter err;

  @Option(
      names = "--reports",
      defaultValue = "20000",
      paramLabel = "N",
      description = "How many the archive has (${DEFAULT-VALUE}).")
  private int reports;

  @Option(
      names = "--clients",
      defaultValue = "16",
      paramLabel = "N",
      description = "How many read at once (${DEFAULT-VALUE}).")
  private int clients;

  @Option(
      names = "--seconds",
      defaultValue = "60",
      paramLabel = "N",
      description = "How long they read (${DEFAULT-VALUE}).")
  private int seconds;

  @Option(
      names = "--pause",
      defaultValue = "0",
      paramLabel = "MS",
      description =
          "How long a client reads on average before it asks for the next page"
              + " (${DEFAULT-VALUE}: none reads, all ask as fast as they are answered).")
  private int pause;

  @Option(
      names = "--seed",
      defaultValue = "1",
      paramLabel = "N",
      description = "For inventing them (${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--keep",
      paramLabel = "FILE",
      description = "Make the archive here, where there is none, and leave it.")
  private Optional<Path> keep = Optional.empty();

  @Mixin private ResultFile result = new ResultFile();

  ArchiveCommand(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws BadInputException, InterruptedException {
    if (reports < 1 || clients < 1 || seconds < 1 || pause < 0) {
      throw new BadInputException(
          "--reports "
              + reports
              + " --clients "
              + clients
              + " --seconds "
              + seconds
              + "; expected 1 or more of each, and no --pause below 0");
    }
    try {
      Path file = keep.isPresent() ? keep.get() : SpeedBench.scratch().resolve("archive.db");
      result.print(
          new ArchiveBench(
                  reports,
                  seed,
                  clients,
                  seconds,
                  pause,
                  file,
                  line -> err.println("bench: " + line))
              .run(),
          out);
      if (keep.isEmpty()) {
        err.println("bench: the archive is " + file);
      }
      return 0;
    } catch (IOException | IllegalArgumentException e) {
      throw new BadInputException(String.valueOf(e.getMessage()));
    }
  }
}
