package refrain.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import refrain.store.Archive;

/** Looks for damage in an archive. */
@Command(
    name = "check",
    description = {
      "Looks at everything that can be wrong with an archive: damaged pages, records that cannot be"
          + " read, texts that are not what they were, an index or a count that has gone astray.",
      "",
      "Nothing is changed. Exit code 0 if nothing is wrong, 3 if something is.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  refrain check",
      "  refrain check --store desk.db && cp desk.db /backup/",
      "",
      "What is damaged can be left behind: refrain export --what archive writes what",
      "can be read, refrain import --store new.db reads it."
    })
final class CheckCommand implements Callable<Integer> {

  @Mixin private Stored stored = new Stored();

  private final Session session;

  CheckCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    try (Archive archive = stored.open()) {
      List<String> wrong = archive.check();
      if (wrong.isEmpty()) {
        session
            .out()
            .write(Holding.of(stored.name(), archive.overview()) + "\nnothing is wrong with it\n");
        return Main.DONE;
      }
      for (String line : wrong) {
        session.out().write(Printable.line(line) + "\n");
      }
      session
          .out()
          .write(
              Printable.line(stored.name())
                  + ": "
                  + Counted.of(wrong.size(), "thing")
                  + " wrong; what can be read of it goes into a new archive by refrain export --what"
                  + " archive and refrain import\n");
      session.out().flush();
      return Main.FAILED;
    }
  }
}
