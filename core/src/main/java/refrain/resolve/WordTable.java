package refrain.resolve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A shipped table of words: rows of columns between tabs, the last one words between spaces. */
final class WordTable {

  private final String resource;
  private final List<List<String>> rows;

  private WordTable(String resource, List<List<String>> rows) {
    this.resource = resource;
    this.rows = List.copyOf(rows);
  }

  /** The table of a resource beside this class. */
  static WordTable read(String resource) {
    try (InputStream in = WordTable.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("resource " + resource + " is missing from the build");
      }
      List<List<String>> rows =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> List.of(line.split("\t", -1)))
              .toList();
      return new WordTable(resource, rows);
    } catch (IOException e) {
      throw new UncheckedIOException("resource " + resource, e);
    }
  }

  /**
   * The rows whose first column is this word.
   *
   * @throws IllegalStateException if a row has another number of columns
   */
  List<List<String>> rows(String kind, int columns) {
    List<List<String>> out = new ArrayList<>();
    for (List<String> row : rows) {
      if (row.get(0).equals(kind)) {
        if (row.size() != columns) {
          throw new IllegalStateException(resource + ": not " + columns + " columns: " + row);
        }
        out.add(row);
      }
    }
    return out;
  }

  /** All words of the rows of two columns whose first is this word. */
  List<String> words(String kind) {
    return rows(kind, 2).stream().flatMap(row -> words(row).stream()).toList();
  }

  Set<String> set(String kind) {
    return Collections.unmodifiableSet(new HashSet<>(words(kind)));
  }

  /** The words of a row's last column. */
  static List<String> words(List<String> row) {
    return Arrays.asList(row.get(row.size() - 1).split(" ", -1));
  }
}
