package refrain.minhash;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Takes part in {@code ./lab bench links}; {@code laboratory/bench/README.md} has what it speaks. */
public final class Main {

  private static final double JACCARD = 0.35;

  private final Pairs finder;
  private final List<String> names = new ArrayList<>();
  private final List<String> sentences = new ArrayList<>();
  private List<Pairs.Pair> found = List.of();

  private Main(Pairs finder) {
    this.finder = finder;
  }

  /** {@code java-lsh BANDS ROWS} or {@code lucene BUCKETS SHARE}. */
  public static void main(String[] arguments) throws Exception {
    Pairs finder =
        switch (arguments[0]) {
          case "java-lsh" ->
              new JavaLsh(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
          case "lucene" ->
              new Lucene(Integer.parseInt(arguments[1]), Double.parseDouble(arguments[2]));
          default -> throw new IllegalArgumentException("unknown contestant " + arguments[0]);
        };
    new Main(finder)
        .serve(
            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)),
            new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  private void serve(BufferedReader requests, PrintStream replies) throws Exception {
    replies.println("ready");
    for (String line = requests.readLine(); line != null; line = requests.readLine()) {
      String[] words = line.split(" ", 2);
      long count =
          switch (words[0]) {
            case "articles" -> read(Path.of(words[1]));
            case "pass" -> pass();
            case "answers" -> write(Path.of(words[1]));
            default -> throw new IllegalArgumentException("unknown request: " + line);
          };
      replies.println("done " + count);
    }
  }

  private long read(Path list) throws IOException {
    for (String file : Files.readAllLines(list)) {
      for (String line : Files.readAllLines(Path.of(file))) {
        String[] cells = line.split("\t", 2);
        names.add(cells[0]);
        sentences.add(cells[1]);
      }
    }
    return sentences.size();
  }

  private long pass() throws Exception {
    found = finder.of(sentences, JACCARD);
    return found.size();
  }

  private long write(Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Pairs.Pair pair : found) {
      lines.add(names.get(pair.first()) + "\t" + names.get(pair.second()));
    }
    Files.write(file, lines);
    return lines.size();
  }
}
