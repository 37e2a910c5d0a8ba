package refrain.lab;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import refrain.evaluate.BadInputException;
import refrain.words.BackgroundTable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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

  @Parameters(arity = "1..*", paramLabel = "TEXT_DIR", description = "Folders of texts.")
  private List<Path> folders = List.of();

  BackgroundCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() throws BadInputException {
    BackgroundTable table = new BackgroundTable();
    for (Path folder : folders) {
      for (Path file : files(folder)) {
        add(table, folder.toString(), file);
      }
    }
    out.print(table.table());
    return 0;
  }

  private static List<Path> files(Path folder) throws BadInputException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(BackgroundCommand::isText).sorted().toList();
    } catch (IOException e) {
      throw new BadInputException(folder + ": cannot be read (" + e + ")");
    }
  }

  private static boolean isText(Path file) {
    String name = file.getFileName().toString();
    return !name.equals("README.md")
        && (name.endsWith(".txt") || name.endsWith(".md") || name.endsWith(".jsonl"));
  }

  private static void add(BackgroundTable table, String kind, Path file) throws BadInputException {
    try {
      String content = Files.readString(file);
      if (!file.toString().endsWith(".jsonl")) {
        table.add(kind, content);
        return;
      }
      JsonMapper mapper = new JsonMapper();
      for (String line : content.split("\n", -1)) {
        JsonNode text = line.isBlank() ? null : mapper.readTree(line).get("text");
        if (text != null && text.isString()) {
          table.add(kind, text.asString());
        }
      }
    } catch (IOException | JacksonException e) {
      throw new BadInputException(file + ": cannot be read (" + e + ")");
    }
  }
}
