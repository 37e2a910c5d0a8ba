package refrain.lab;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import refrain.domain.Span;
import refrain.evaluate.BadInputException;
import refrain.words.Opposites;
import refrain.words.Words;

/** {@code lab near}: lists of near words in plain spelling → the table of comparable words. */
@Command(
    name = "near",
    mixinStandardHelpOptions = true,
    description = {
      "Adds lists of words that say nearly the same to a table of near words and prints it.",
      "",
      "A line of a list is a likeness and words in plain spelling, each near each other:"
          + " \"0.80  lawyer attorney\". Left out are words that become one comparable word, opposites,"
          + " and pairs declined before. Of a pair in both, the table's likeness counts."
    })
final class NearCommand implements Callable<Integer> {

  private static final int CELLS = 3;

  private final PrintWriter out;
  private final Opposites opposites = Opposites.load();
  private final Map<String, String> pairs = new TreeMap<>();
  private final Set<String> declined = new HashSet<>();

  @Parameters(index = "0", paramLabel = "TABLE", description = "The table to add to, near.tsv.")
  private Path table = Path.of("");

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "LIST", description = "Lists to add.")
  private List<Path> lists = List.of();

  @Option(
      names = "--declined",
      paramLabel = "FILE",
      description =
          "Pairs not to add: \"word: other ...\", or \"kind: a=b c ...\" for all pairs of a kind but"
              + " those joined by \"=\", in comparable form.")
  private List<Path> declining = List.of();

  NearCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() throws BadInputException {
    List<String> remarks = new ArrayList<>();
    for (String line : lines(table)) {
      String[] cells = line.split("\t", -1);
      if (line.startsWith("#")) {
        remarks.add(line);
      } else if (cells.length == CELLS) {
        pairs.put(pair(cells[0], cells[1]), cells[2]);
      } else {
        throw new BadInputException(table + ": expected word TAB word TAB likeness, found " + line);
      }
    }
    for (Path file : declining) {
      entries(file).forEach(this::decline);
    }
    for (Path list : lists) {
      for (String line : entries(list)) {
        add(list, line);
      }
    }
    remarks.forEach(r -> out.print(r + "\n"));
    pairs.forEach((pair, likeness) -> out.print(pair + "\t" + likeness + "\n"));
    return 0;
  }

  private static List<String> entries(Path file) throws BadInputException {
    return lines(file).stream().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
  }

  private static List<String> lines(Path file) throws BadInputException {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new BadInputException(file + ": cannot be read (" + e + ")");
    }
  }

  private void decline(String line) {
    int colon = line.indexOf(':');
    String[] words = line.substring(colon + 1).strip().split(" ", -1);
    String first = line.substring(0, Math.max(0, colon));
    if (!first.equals("kind")) {
      for (String other : words) {
        declined.add(pair(first, other));
      }
      return;
    }
    Map<String, Integer> groups = new HashMap<>();
    for (int g = 0; g < words.length; g++) {
      for (String word : words[g].split("=", -1)) {
        groups.put(word, g);
      }
    }
    groups.forEach(
        (x, g) ->
            groups.forEach(
                (y, h) -> {
                  if (!g.equals(h)) {
                    declined.add(pair(x, y));
                  }
                }));
  }

  private void add(Path list, String line) throws BadInputException {
    String[] cells = line.strip().split(" +", -1);
    double likeness;
    try {
      likeness = Double.parseDouble(cells[0]);
    } catch (NumberFormatException e) {
      throw new BadInputException(list + ": expected a likeness and words, found " + line);
    }
    for (int i = 1; i < cells.length; i++) {
      for (int j = i + 1; j < cells.length; j++) {
        String x = comparable(cells[i]);
        String y = comparable(cells[j]);
        String pair = pair(x, y);
        boolean words = !x.isEmpty() && !y.isEmpty() && !x.equals(y);
        if (words && !opposites.oppose(x, y) && !declined.contains(pair)) {
          pairs.putIfAbsent(pair, String.format(Locale.ROOT, "%.2f", likeness));
        }
      }
    }
  }

  /** The comparable form of a word, empty if it is none or several. */
  private static String comparable(String word) {
    List<String> words = Words.of(word, List.of(new Span(0, word.length()))).words();
    return words.size() == 1 ? words.get(0) : "";
  }

  private static String pair(String x, String y) {
    return x.compareTo(y) < 0 ? x + "\t" + y : y + "\t" + x;
  }
}
