package refrain.lab;

import java.util.Optional;
import picocli.CommandLine.Option;
import refrain.evaluate.BadInputException;
import refrain.evaluate.Selection;

/** The options that say which gold sentences are meant. */
final class SelectedGroups {

  @Option(
      names = "--part",
      paramLabel = "PART",
      description = "Only the sentences of this part of the set: dev or held.")
  private Optional<String> part = Optional.empty();

  @Option(
      names = "--apart",
      defaultValue = "1.01",
      paramLabel = "SHARE",
      description =
          "Only groups that share under SHARE of their words with every other: the lower, the"
              + " easier.")
  private double apart;

  Selection selection() throws BadInputException {
    if (!(apart > 0)) {
      throw new BadInputException("--apart " + apart + " is not over 0");
    }
    return new Selection(part, apart);
  }
}
