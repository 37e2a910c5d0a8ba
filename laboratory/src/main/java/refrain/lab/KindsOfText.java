package refrain.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Parameters;
import refrain.evaluate.BadInputException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The parameters that name folders of texts, each one kind of text, for counting words. */
final class KindsOfText {

  /** What is done with each text. */
  interface Taker {

    /**
     * Does it.
     *
     * @param kind the folder, as it was named
     * @param doc the file, and for a file of lines the number of the line
     * @param text the text
     */
    void take(String kind, String doc, String text);
  }

  @Parameters(arity = "1..*", paramLabel = "TEXT_DIR", description = "Folders of texts.")
  private List<Path> folders = List.of();

  /**
   * Gives each text of the folders in order: the files {@code *.txt} and {@code *.md} that lie in
   * them, README.md excepted, and of {@code *.jsonl} the "text" of each line.
   *
   * @throws BadInputException if a folder or file cannot be read
   */
  void read(Taker taker) throws BadInputException {
    for (Path folder : folders) {
      for (Path file : files(folder)) {
        read(folder.toString(), file, taker);
      }
    }
  }

  private static List<Path> files(Path folder) throws BadInputException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(KindsOfText::isText).sorted().toList();
    } catch (IOException e) {
      throw new BadInputException(folder + ": cannot be read (" + e + ")");
    }
  }

  private static boolean isText(Path file) {
    String name = file.getFileName().toString();
    return !name.equals("README.md")
        && (name.endsWith(".txt") || name.endsWith(".md") || name.endsWith(".jsonl"));
  }

  private static void read(String kind, Path file, Taker taker) throws BadInputException {
    String name = file.getFileName().toString();
    try {
      String content = Files.readString(file);
      if (!name.endsWith(".jsonl")) {
        taker.take(kind, name, content);
        return;
      }
      JsonMapper mapper = new JsonMapper();
      int number = 0;
      for (String line : content.split("\n", -1)) {
        number++;
        JsonNode text = line.isBlank() ? null : mapper.readTree(line).get("text");
        if (text != null && text.isString()) {
          taker.take(kind, name + ":" + number, text.asString());
        }
      }
    } catch (IOException | JacksonException e) {
      throw new BadInputException(file + ": cannot be read (" + e + ")");
    }
  }
}
