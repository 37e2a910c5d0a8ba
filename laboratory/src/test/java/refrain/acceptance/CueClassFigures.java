package refrain.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import refrain.domain.CueClass;
import refrain.domain.CueSense;
import refrain.evaluate.Figure;
import refrain.extract.CueSenses;

/** How many cues of a table labelled by hand get their class from their own words. */
final class CueClassFigures {

  private CueClassFigures() {}

  /** Figures for a file of {@code laboratory/gold}; prints what was taken for what. */
  static List<Figure> of(String name) throws IOException {
    CueSenses senses = CueSenses.load();
    Path file = SharedTexts.root().resolve("laboratory/gold").resolve(name);
    Map<String, Integer> confusion = new TreeMap<>();
    int count = 0;
    int right = 0;
    int rightClass = 0;
    int rightSaid = 0;
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("#")) {
        continue;
      }
      String[] columns = line.split("\t", -1);
      CueSense gold =
          new CueSense(
              CueClass.valueOf(columns[1].toUpperCase(Locale.ROOT)),
              columns.length > 2 && columns[2].equals("spoken"));
      CueSense found = senses.of(columns[0]);
      count++;
      right += found.equals(gold) ? 1 : 0;
      rightClass += found.cueClass() == gold.cueClass() ? 1 : 0;
      rightSaid += found.isSaid() == gold.isSaid() ? 1 : 0;
      confusion.merge(name(gold) + " as " + name(found), 1, Integer::sum);
    }
    System.out.println(name + ": " + confusion);
    return List.of(
        new Figure("accuracy", "class and act of speech", (double) right / count, count),
        new Figure("accuracy", "class", (double) rightClass / count, count),
        new Figure("accuracy", "said", (double) rightSaid / count, count));
  }

  private static String name(CueSense sense) {
    return sense.actOfSpeech() ? "act of speech" : sense.cueClass().name().toLowerCase(Locale.ROOT);
  }
}
