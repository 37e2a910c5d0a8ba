package refrain.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Speaks for a contestant; {@code laboratory/bench/README.md} has what is said. */
public final class Serving {

  private Serving() {}

  /**
   * Serves requests until there are no more.
   *
   * @throws IOException if a file cannot be read or written
   * @throws IllegalArgumentException if a request is none
   */
  public static void serve(Contender contender, BufferedReader requests, PrintWriter replies)
      throws IOException {
    reply(replies, "ready");
    for (String line = requests.readLine(); line != null; line = requests.readLine()) {
      String[] words = line.split(" ", 2);
      long count =
          switch (words[0]) {
            case "articles" -> contender.read(Path.of(words[1]));
            case "pass" -> contender.pass();
            case "answers" -> write(contender.answers(), Path.of(words[1]));
            default -> throw new IllegalArgumentException("unknown request: " + line);
          };
      reply(replies, "done " + count);
    }
  }

  private static void reply(PrintWriter replies, String line) {
    replies.print(line + "\n");
    replies.flush();
  }

  private static long write(List<String> answers, Path file) throws IOException {
    Files.write(file, answers);
    return answers.size();
  }
}
