package refrain.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The tables of a Markdown document, each named by its first heading cell. */
record Tables(List<Table> tables) {

  /**
   * One table.
   *
   * @param columns the heading cells
   * @param rows the cells of each row, without back quotes
   */
  record Table(List<String> columns, List<List<String>> rows) {}

  static Tables in(Path document) {
    List<Table> tables = new ArrayList<>();
    List<List<String>> open = new ArrayList<>();
    List<String> lines;
    try {
      lines = new ArrayList<>(Files.readAllLines(document));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    lines.add("");
    for (String line : lines) {
      if (line.startsWith("|")) {
        open.add(cells(line));
      } else if (!open.isEmpty()) {
        tables.add(new Table(open.get(0), List.copyOf(open.subList(2, open.size()))));
        open.clear();
      }
    }
    return new Tables(List.copyOf(tables));
  }

  /** The rows of the table whose first heading cell is this. */
  List<List<String>> rows(String firstColumn) {
    return tables.stream()
        .filter(t -> t.columns().get(0).equals(firstColumn))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no table headed '" + firstColumn + "'"))
        .rows();
  }

  /** The names in a cell: separated by commas, a dash for none. */
  static List<String> names(String cell) {
    return cell.equals("–") ? List.of() : List.of(cell.split(",\\s*"));
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    for (String cell : line.substring(1, line.lastIndexOf('|')).split("\\|", -1)) {
      cells.add(cell.replace("`", "").strip());
    }
    return cells;
  }
}
