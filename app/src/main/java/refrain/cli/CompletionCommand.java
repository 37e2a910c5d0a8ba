package refrain.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints what a shell needs to complete the words of a command line. */
@Command(
    name = "completion",
    description = {
      "Prints a script by which bash and zsh complete commands and options with the tab key.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  source <(refrain completion)              in this shell, bash or zsh",
      "  echo 'source <(refrain completion)' >> ~/.bashrc",
      "                                            in every bash from now on"
    })
final class CompletionCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Session session;

  CompletionCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    session.out().write(AutoComplete.bash("refrain", spec.root().commandLine()));
    return Main.DONE;
  }
}
