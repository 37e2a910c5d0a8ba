package refrain.lab;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import refrain.evaluate.BadInputException;
import refrain.evaluate.GoldSentences;

/** {@code lab groups}: writes gold sentences out, to be traced. */
@Command(
    name = "groups",
    mixinStandardHelpOptions = true,
    description = {
      "Writes the sentences of a gold file of groups as JSON Lines: id and text.",
      "",
      "The gold file of the shared texts has offsets only; the words are read from --texts, and"
          + " each must have the digest that was annotated."
    },
    footer = {
      "",
      "Examples:",
      "  ./lab groups laboratory/gold/groups.jsonl --part dev > dev.jsonl",
      "  ./lab groups laboratory/gold/groups.jsonl --part dev --unrelated 20000 > many.jsonl",
      "  ./refrain trace --format json dev.jsonl > refrains.jsonl",
      "  ./lab evaluate groups laboratory/gold/groups.jsonl refrains.jsonl --part dev"
    })
final class GroupsCommand implements Callable<Integer> {

  private final PrintWriter out;

  @Parameters(paramLabel = "GOLD", description = "Gold sentences, one a line.")
  private Path gold = Path.of("");

  @Mixin private SelectedGroups selected = new SelectedGroups();

  @Option(
      names = "--texts",
      defaultValue = "../shared",
      paramLabel = "DIR",
      description = "The folder of all texts (${DEFAULT-VALUE}).")
  private Path texts = Path.of("");

  @Option(
      names = "--unrelated",
      defaultValue = "0",
      paramLabel = "N",
      description =
          "Add N sentences of the same texts that are in no group; of these and the gold ones no"
              + " two share 0.3 of their words.")
  private int unrelated;

  GroupsCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() throws BadInputException {
    GoldSentences.lines(GoldSentences.read(gold, selected.selection(), texts, unrelated))
        .forEach(line -> out.print(line + "\n"));
    return 0;
  }
}
