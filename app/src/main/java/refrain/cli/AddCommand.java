package refrain.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import refrain.corpus.Corpus;
import refrain.ladder.Ladder;
import refrain.resolve.Actors;
import refrain.store.Archive;

/** Reads articles into an archive that stays. */
@Command(
    name = "add",
    description = {
      "Reads articles into an archive, then compares all that the archive has.",
      "",
      "A document is added whole or not at all, and once: adding it again changes nothing. What was"
          + " added stays if the run is stopped; the next run goes on from there.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  refrain add press/                        make refrain.db, or add what is new",
      "  refrain add --store desk.db today.jsonl   another archive",
      "  refrain add --later 2019/                 much, in pieces ...",
      "  refrain conclude                          ... and compared once at the end",
      "  refrain show                              what there is now"
    })
final class AddCommand implements Callable<Integer> {

  @Mixin private Input input = new Input();
  @Mixin private Stored stored = new Stored();
  @Mixin private Ladders ladders = new Ladders();

  @Option(
      names = "--later",
      description = "Do not compare now; the documents wait until refrain conclude.")
  private boolean later;

  private final Session session;

  AddCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    input.refuseTexts();
    ladders.before(List.of());
    Corpus corpus = input.corpus();
    List<Actors> known = input.known(corpus);
    Filing filing;
    try (Archive archive = stored.openToWrite()) {
      List<Ladder> first = new ArrayList<>(ladders.keptBy(archive));
      first.addAll(Ladder.shipped());
      filing = input.file(corpus, known, first, archive, session);
      session.out().write(filing.line() + "\n");
      session.out().flush();
      if (!later) {
        ConcludeCommand.concludeWhatWaits(archive, input.threads(), session);
      }
      session.out().write(Holding.of(stored.name(), archive.overview()) + "\n");
    }
    return input.filed(corpus, filing, session);
  }
}
