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
import refrain.store.Archive;

/** Takes in another archive, as it was exported. */
@Command(
    name = "import",
    description = {
      "Puts an exported archive into an archive: its documents with all that was read from them,"
          + " saved questions with what answered them, ladders, names of countries, addresses that"
          + " were told; then compares all that it has.",
      "",
      "No document is analysed again. What is there already stays as it is and is passed over.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  refrain export --what archive > a.jsonl   everything out of refrain.db",
      "  refrain import --store new.db a.jsonl     and into another archive",
      "  refrain export --what archive --secrets |",
      "    refrain import --secrets --store \"$SERVER\" -",
      "                                            at once, as from a file to a server",
      "",
      "What answered a question before does not answer it again. Without --secrets",
      "it keeps its feed and tells no address, lest two archives tell it. With it the",
      "new one tells on; stop the old one first."
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

  @Option(
      names = "--secrets",
      description =
          "Also take the addresses that saved questions tell, with their keys, as export --secrets"
              + " writes them: this archive tells them from now on.")
  private boolean secrets;

  private final Session session;

  ImportCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    ladders.before(List.of());
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
      ladders.keptBy(archive);
      Progress progress = new Progress(session, standard ? 0 : Files.size(file));
      KeptFile lines =
          new KeptFile(standard ? "line" : file.toString(), archive, secrets, progress);
      try {
        filing = lines.read(in);
      } finally {
        progress.clear();
      }
      session.out().write(filing.line() + "\n" + lines.moved().line());
      session.out().flush();
      int threads = Runtime.getRuntime().availableProcessors();
      if (!later && lines.isToConclude()) {
        ConcludeCommand.conclude(archive, threads, session);
      } else if (!later) {
        ConcludeCommand.concludeWhatWaits(archive, threads, session);
      }
      session.out().write(Holding.of(stored.name(), archive.overview()) + "\n");
    }
    return filing.ended(session);
  }
}
