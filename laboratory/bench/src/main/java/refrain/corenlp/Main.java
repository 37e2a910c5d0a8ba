package refrain.corenlp;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Speaks the contestant's side of the bench; README.md has its lines. */
public final class Main {

  private static final String ENDING = ".txt";

  private record Text(String doc, String text) {}

  private Main() {}

  /**
   * Serves requests until there are no more.
   *
   * @param arguments the name of a {@link Setup}
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 1) {
      throw new IllegalArgumentException("expected one argument: default, fast or fastest");
    }
    PrintStream replies = System.out;
    // What the library may print must not stand between the replies.
    System.setOut(System.err);
    StanfordCoreNLP pipeline = new StanfordCoreNLP(Setup.of(arguments[0]).properties());
    List<Text> texts = new ArrayList<>();
    // Lines only: what CoreNLP makes of a text is large, and a caller would not keep it either.
    List<String> answers = new ArrayList<>();
    BufferedReader requests =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    replies.println("ready");
    for (String line = requests.readLine(); line != null; line = requests.readLine()) {
      String[] words = line.split(" ", 2);
      int count;
      switch (words[0]) {
        case "articles" -> {
          texts.clear();
          for (String file : Files.readAllLines(Path.of(words[1]))) {
            texts.add(read(Path.of(file)));
          }
          count = texts.size();
        }
        case "pass" -> {
          answers.clear();
          count = 0;
          for (Text text : texts) {
            Annotation annotation = new Annotation(text.text());
            pipeline.annotate(annotation);
            Quotes quotes = new Quotes(text.doc(), annotation);
            answers.add(quotes.line());
            count += quotes.count();
          }
        }
        case "answers" -> {
          Files.write(Path.of(words[1]), answers);
          count = answers.size();
        }
        default -> throw new IllegalArgumentException("unknown request: " + line);
      }
      replies.println("done " + count);
    }
  }

  private static Text read(Path file) throws IOException {
    String name = file.getFileName().toString();
    String doc = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    return new Text(doc, Files.readString(file));
  }
}
