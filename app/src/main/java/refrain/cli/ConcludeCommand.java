package refrain.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import refrain.ladder.Ladder;
import refrain.store.Archive;
import refrain.store.Overview;

/** Compares all documents of an archive. */
@Command(
    name = "conclude",
    description = {
      "Compares all documents of an archive: statements, refrains, speakers, what answers what, and"
          + " what is new since the last time.",
      "",
      "refrain add does this by itself, unless told --later. It takes the place of what was concluded"
          + " before, at once: who reads meanwhile sees the one or the other.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  refrain conclude                          compare what add --later left",
      "  refrain conclude --ladder ours.yaml       by your ladder, all days anew",
      "",
      "The documents are those of the archive; no files are read. Where nothing was",
      "added since the last time, all stays as it was, unless Refrain is newer."
    })
final class ConcludeCommand implements Callable<Integer> {

  @Mixin private Stored stored = new Stored();
  @Mixin private Ladders ladders = new Ladders();

  private final Session session;

  ConcludeCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    ladders.before(List.of());
    try (Archive archive = stored.openToChange()) {
      ladders.keptBy(archive);
      conclude(archive, Runtime.getRuntime().availableProcessors(), session);
      Overview overview = archive.overview();
      session.out().write(Holding.of(stored.name(), overview) + "\n");
      return overview.documents() == 0 ? Main.NOTHING : Main.DONE;
    }
  }

  /** The same for commands that may have added something: nothing where nothing waits. */
  static void concludeWhatWaits(Archive archive, int threads, Session session) throws IOException {
    Overview overview = archive.overview();
    if (overview.waiting() > 0 || overview.concluded().isEmpty() || archive.laddersChanged()) {
      conclude(archive, threads, session);
    }
  }

  /** Compares all, and judges days by the ladders that the archive keeps before the neutral one. */
  static void conclude(Archive archive, int threads, Session session) throws IOException {
    List<Ladder> known = new ArrayList<>(Ladders.keptIn(archive));
    known.add(Ladder.neutral());
    Progress progress = new Progress(session, archive.overview().documents());
    try {
      new Concluding(threads, known).in(archive, progress);
    } finally {
      progress.clear();
    }
    AlertsRunCommand.judge(archive, Instant.now(), session);
  }
}
