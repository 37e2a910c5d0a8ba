package refrain.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the tables of words that come with the program. */
final class Table {

  private Table() {}

  /**
   * A table beside this class.
   *
   * @throws IllegalStateException if the program was packed without it
   */
  static InputStream open(String resource) {
    InputStream stream = Table.class.getResourceAsStream(resource);
    if (stream == null) {
      throw new IllegalStateException("packed without " + resource);
    }
    return stream;
  }

  /** All lines of a table in UTF-8. */
  static List<String> lines(InputStream table) {
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      return in.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines that are no remarks: these begin with "#". */
  static List<String> entries(InputStream table) {
    return lines(table).stream().filter(line -> !line.startsWith("#")).toList();
  }
}
