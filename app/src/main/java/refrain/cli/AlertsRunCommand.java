package refrain.cli;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import refrain.alert.Firing;
import refrain.alert.Judging;
import refrain.store.Archive;
import refrain.store.ArchiveException;

/** Judges saved questions. */
@Command(
    name = "run",
    description = {
      "Judges the saved questions against what came to the archive since they were judged last."
          + " refrain add and refrain conclude do this by themselves.",
      ""
    },
    footer = {"", "Exit code 1 if nothing new answers."})
final class AlertsRunCommand implements Callable<Integer> {

  /** Answers of one question that are printed. */
  private static final int SHOWN = 10;

  @Mixin private Stored stored = new Stored();
  @Mixin private Look look = new Look();

  private final Session session;
  private final InstantSource clock;

  AlertsRunCommand(Session session, InstantSource clock) {
    this.session = session;
    this.clock = clock;
  }

  @Override
  public Integer call() throws IOException {
    try (Archive archive = stored.open()) {
      List<Judging.Outcome> outcomes = outcomes(archive, clock.instant());
      if (look.json()) {
        for (Judging.Outcome o : outcomes) {
          for (Firing f : o.firings()) {
            session.out().write(f.json() + "\n");
          }
        }
        tellProblems(outcomes, session);
      } else {
        tell(outcomes, session);
      }
      return outcomes.stream().allMatch(o -> o.firings().isEmpty()) ? Main.NOTHING : Main.DONE;
    }
  }

  /** Judges the questions of an archive, and tells of those that are answered now. */
  static void judge(Archive archive, Instant at, Session session) throws IOException {
    tell(outcomes(archive, at), session);
  }

  private static List<Judging.Outcome> outcomes(Archive archive, Instant at)
      throws ArchiveException {
    return new Judging(archive).judge(at);
  }

  private static void tell(List<Judging.Outcome> outcomes, Session session) throws IOException {
    for (Judging.Outcome o : outcomes) {
      if (!o.firings().isEmpty()) {
        session
            .out()
            .write(o.question() + ": " + Counted.of(o.firings().size(), "new answer") + "\n");
        for (Firing f : o.firings().subList(0, Math.min(SHOWN, o.firings().size()))) {
          session.out().write("  " + f.headline() + "\n");
        }
        if (o.firings().size() > SHOWN) {
          session.out().write("  and " + (o.firings().size() - SHOWN) + " more\n");
        }
      }
    }
    tellProblems(outcomes, session);
  }

  private static void tellProblems(List<Judging.Outcome> outcomes, Session session)
      throws IOException {
    for (Judging.Outcome o : outcomes) {
      if (o.problem().isPresent()) {
        session
            .errors()
            .write(
                "refrain: the question "
                    + o.question()
                    + " cannot be judged: "
                    + Printable.line(o.problem().get())
                    + "; remove it and save it anew\n");
      }
    }
  }
}
