package refrain.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import refrain.ladder.Ladder;
import refrain.store.Archive;

/** Reads the documents of another archive. */
@Command(
    name = "import",
    description = {
      "Puts the documents of an exported archive into an archive, with all that was read from them,"
          + " then compares all that it has.",
      "",
      "No document is analysed again. One that is there already is passed over.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  refrain export --what archive > a.jsonl   everything out of refrain.db",
      "  refrain import --store new.db a.jsonl     and into another archive",
      "  refrain export --what archive | refrain import --store \"$SERVER\" -",
      "                                            at once, as from a file to a server"
    })
final class ImportCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "FILE",
      description =
          "JSON Lines as refrain export --what archive writes them; - reads standard input.")
  private Path file = Path.of("-");

  @Mixin private Stored stored = new Stored();
  @Mixin private Ladders ladders = new Ladders();

  @Option(
      names = "--later",
      description = "Do not compare now; the documents wait until refrain conclude.")
  private boolean later;

  private final Session session;

  ImportCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    List<Ladder> own = ladders.before(List.of());
    boolean standard = file.toString().equals("-");
    if (!standard && !(Files.isRegularFile(file) && Files.isReadable(file))) {
      throw new Misuse(
          file
              + ": no file that can be read; expected JSON Lines as refrain export --what archive"
              + " writes them; correct the path");
    }
    Filing filing;
    try (Archive archive = stored.openToWrite();
        InputStream in = standard ? System.in : Files.newInputStream(file)) {
      Progress progress = new Progress(session, standard ? 0 : Files.size(file));
      try {
        filing = new KeptFile(standard ? "line" : file.toString(), archive, progress).read(in);
      } finally {
        progress.clear();
      }
      session.out().write(filing.line() + "\n");
      session.out().flush();
      if (!later) {
        ConcludeCommand.concludeWhatWaits(
            archive, Runtime.getRuntime().availableProcessors(), own, session);
      }
      session.out().write(Holding.of(stored.name(), archive.overview()) + "\n");
    }
    return filing.ended(session);
  }
}
