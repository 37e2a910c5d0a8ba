package refrain.bench;

import java.util.ArrayList;
import java.util.List;

/** Rows of cells under headings; the first column is set left, the others right. */
final class Table {

  private final List<String[]> rows = new ArrayList<>();

  Table(String... headings) {
    rows.add(headings);
  }

  /**
   * @throws IllegalArgumentException if there are not as many cells as headings
   */
  void row(String... cells) {
    if (cells.length != rows.getFirst().length) {
      throw new IllegalArgumentException(
          cells.length + " cells under " + rows.getFirst().length + " headings");
    }
    rows.add(cells);
  }

  /** The lines, each ended. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (String[] row : rows) {
      StringBuilder line = new StringBuilder();
      for (int c = 0; c < row.length; c++) {
        String blanks = " ".repeat(width(c) - row[c].length());
        line.append(c == 0 ? row[c] + blanks : "  " + blanks + row[c]);
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  private int width(int column) {
    return rows.stream().mapToInt(row -> row[column].length()).max().orElse(0);
  }
}
