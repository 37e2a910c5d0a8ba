package refrain.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * The articles that all contestants work on.
 *
 * @param folder where they lie
 * @param files plain texts in UTF-8, {@code <doc>.txt}, in order of their names
 * @param words maximal runs of letters and digits in all of them
 * @param tokens words, and every other character that is no blank
 */
public record Sample(Path folder, List<Path> files, long words, long tokens) {

  private static final String ENDING = ".txt";

  public Sample {
    files = List.copyOf(files);
  }

  /**
   * Draws articles of a folder; the same seed and files give the same sample.
   *
   * @param number how many; all if there are fewer
   * @throws IOException if the folder or a file cannot be read
   * @throws IllegalArgumentException if the folder holds no text
   */
  public static Sample of(Path folder, int number, long seed) throws IOException {
    List<Path> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      files.filter(f -> f.getFileName().toString().endsWith(ENDING)).sorted().forEach(all::add);
    }
    if (all.isEmpty()) {
      throw new IllegalArgumentException(folder + ": no files *.txt in it");
    }
    Collections.shuffle(all, new Random(seed));
    List<Path> drawn = all.subList(0, Math.min(number, all.size())).stream().sorted().toList();
    long words = 0;
    long tokens = 0;
    for (Path file : drawn) {
      int[] text = Files.readString(file).codePoints().toArray();
      for (int i = 0; i < text.length; i++) {
        if (Character.isLetterOrDigit(text[i])) {
          if (i == 0 || !Character.isLetterOrDigit(text[i - 1])) {
            words++;
            tokens++;
          }
        } else if (!Character.isWhitespace(text[i]) && !Character.isSpaceChar(text[i])) {
          tokens++;
        }
      }
    }
    return new Sample(folder, drawn, words, tokens);
  }

  /** The names of the documents: of each file its name without the ending. */
  List<String> docs() {
    return files.stream().map(Sample::doc).toList();
  }

  static String doc(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
  }
}
