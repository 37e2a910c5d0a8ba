package refrain.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the manual page. */
@Command(
    name = "manual",
    description = {"Prints the manual page, refrain(1), with every command and option.", ""},
    footer = {
      "",
      "Examples:",
      "  refrain manual | man -l -                 read it",
      "  refrain manual > ~/.local/share/man/man1/refrain.1",
      "                                            and man refrain shows it from now on"
    })
final class ManualCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Session session;

  ManualCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    session.out().write(ManualPage.of(spec.root()));
    return Main.DONE;
  }
}
