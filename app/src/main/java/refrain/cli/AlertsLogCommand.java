package refrain.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import refrain.domain.Id;
import refrain.store.Archive;
import refrain.store.AttemptRow;

/** Shows the attempts to tell addresses. */
@Command(
    name = "log",
    description = {"Shows the latest attempts to tell webhooks, and what came of them.", ""},
    footer = {"", "Exit code 1 if there is none."})
final class AlertsLogCommand implements Callable<Integer> {

  private static final int TOP = 50;

  @Mixin private Stored stored = new Stored();

  @Parameters(arity = "0..1", paramLabel = "NAME|ID", description = "Only those for this question.")
  private @Nullable String name;

  @Option(
      names = "--top",
      paramLabel = "N",
      description = "Number of attempts shown (default: 50).")
  private int top = TOP;

  private final Session session;

  AlertsLogCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    if (top < 1) {
      throw new Misuse("--top takes 1 or more");
    }
    try (Archive archive = stored.open()) {
      Optional<Id> question =
          name == null ? Optional.empty() : Optional.of(AlertsCommand.question(archive, name).id());
      List<AttemptRow> log = archive.deliveries().log(question, top);
      for (AttemptRow a : log) {
        session.out().write(line(a) + "\n");
      }
      return log.isEmpty() ? Main.NOTHING : Main.DONE;
    }
  }

  private static String line(AttemptRow a) {
    String state =
        switch (a.state()) {
          case DELIVERED -> "told";
          case DEAD -> "given up";
          case WAITING ->
              "again " + a.next().map(AlertsCommand::time).map(t -> "at " + t).orElse("later");
        };
    return String.join(
        "  ",
        AlertsCommand.time(a.began()),
        "msg_" + a.firing(),
        "attempt " + a.number(),
        Printable.line(a.outcome().orElse("no outcome known")),
        "(now: " + state + ")",
        a.question(),
        Printable.line(a.address()));
  }
}
