package refrain.lab;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import refrain.evaluate.BadInputException;
import refrain.words.BackgroundTable;

/** {@code lab background}: counts the words that the linker weighs passages with. */
@Command(
    name = "background",
    mixinStandardHelpOptions = true,
    description = {
      "Counts words and word pairs for core's background.tsv.",
      "",
      "Each folder is one kind of text. Read are the files *.txt and *.md that lie in it, README.md"
          + " excepted, and of *.jsonl the \"text\" of each line."
    })
final class BackgroundCommand implements Callable<Integer> {

  private final PrintWriter out;

  @Mixin private KindsOfText texts = new KindsOfText();

  BackgroundCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() throws BadInputException {
    BackgroundTable table = new BackgroundTable();
    texts.read((kind, doc, text) -> table.add(kind, text));
    out.print(table.table());
    return 0;
  }
}
