package refrain.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import refrain.alert.Firing;
import refrain.store.Archive;
import refrain.store.Deliveries;
import refrain.store.FiringRow;
import refrain.store.QuestionRow;

/** Lists saved questions. */
@Command(
    name = "list",
    description = {"Lists the saved questions, and how often each was answered.", ""},
    footer = {"", "Exit code 1 if there is none."})
final class AlertsListCommand implements Callable<Integer> {

  @Mixin private Stored stored = new Stored();

  private final Session session;

  AlertsListCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    Writer out = session.out();
    try (Archive archive = stored.open()) {
      List<QuestionRow> questions = archive.questions().all();
      for (QuestionRow q : questions) {
        Deliveries.Tally tally = archive.deliveries().tally(q.id());
        out.write(q.name() + "\n");
        out.write("  when    " + q.trigger() + "\n");
        out.write("  query   " + (q.query().isBlank() ? "everything" : q.query()) + "\n");
        out.write("  feed    /alerts/" + q.id() + ".atom\n");
        if (q.hook().isPresent()) {
          out.write(
              "  tells   "
                  + Printable.line(q.hook().get().address())
                  + ": "
                  + tally.taken()
                  + " told, "
                  + tally.waiting()
                  + " waiting, "
                  + tally.dead()
                  + " given up\n");
        }
        List<FiringRow> last = archive.questions().firings(q.id(), Optional.empty(), 1);
        out.write("  " + Counted.of(tally.firings(), "answer"));
        out.write(
            last.isEmpty()
                ? "\n"
                : ", the last on "
                    + AlertsCommand.time(last.getFirst().at())
                    + ": "
                    + Firing.of(last.getFirst()).headline()
                    + "\n");
      }
      return questions.isEmpty() ? Main.NOTHING : Main.DONE;
    }
  }
}
