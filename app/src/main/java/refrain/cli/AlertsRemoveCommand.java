package refrain.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import refrain.store.Archive;
import refrain.store.QuestionRow;

/** Removes a saved question. */
@Command(
    name = "remove",
    description = {
      "Removes a saved question with its answers and its log. Messages that wait are not sent.",
      ""
    })
final class AlertsRemoveCommand implements Callable<Integer> {

  @Mixin private Stored stored = new Stored();

  @Parameters(paramLabel = "NAME|ID", description = "The question's name or id.")
  private String name = "";

  private final Session session;

  AlertsRemoveCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    try (Archive archive = stored.open()) {
      QuestionRow question = AlertsCommand.question(archive, name);
      archive.questions().remove(question.id());
      session.out().write("removed " + question.name() + "\n");
    }
    return Main.DONE;
  }
}
