package refrain.cli;

import java.io.IOException;
import java.util.List;

/** Writes paragraphs for a terminal or a pipe. */
final class Page {

  private final Appendable out;
  private final int columns;
  private final boolean colour;

  /**
   * @param columns width of a line; 0 for no limit
   */
  Page(Appendable out, int columns, boolean colour) {
    this.out = out;
    this.columns = columns;
    this.colour = colour;
  }

  /** Whether insertions and deletions need signs, for want of colour. */
  boolean marks() {
    return !colour;
  }

  int columns() {
    return columns;
  }

  void blank() throws IOException {
    out.append('\n');
  }

  void line(int indent, Piece... pieces) throws IOException {
    paragraph(List.of(pieces), indent, indent);
  }

  void paragraph(List<Piece> pieces, int firstIndent, int indent) throws IOException {
    for (String line : Paragraph.of(pieces).lines(firstIndent, indent, columns, colour)) {
      out.append(line).append('\n');
    }
  }

  /** Lines each of which begins with a bar. */
  void barred(List<Piece> pieces) throws IOException {
    String bar = colour ? Style.ACCENT.paint("▌ ") : "▌ ";
    int width = columns == 0 ? 0 : columns - 2;
    for (String line : Paragraph.of(pieces).lines(0, 0, width, colour)) {
      out.append(bar).append(line).append('\n');
    }
  }

  /** A row of cells side by side; a cell that is wider than its column goes on below. */
  void row(int indent, List<Cell> cells) throws IOException {
    List<List<String>> lines =
        cells.stream().map(c -> Paragraph.of(c.pieces()).lines(0, 0, c.columns(), false)).toList();
    List<List<String>> painted =
        cells.stream().map(c -> Paragraph.of(c.pieces()).lines(0, 0, c.columns(), colour)).toList();
    int height = lines.stream().mapToInt(List::size).max().orElse(0);
    for (int i = 0; i < height; i++) {
      StringBuilder line = new StringBuilder(" ".repeat(indent));
      int owed = 0;
      for (int c = 0; c < cells.size(); c++) {
        String plain = i < lines.get(c).size() ? lines.get(c).get(i) : "";
        if (!plain.isEmpty()) {
          line.append(" ".repeat(owed)).append(painted.get(c).get(i));
          owed = 0;
        }
        owed += Math.max(0, cells.get(c).columns() - Columns.of(plain)) + 2;
      }
      out.append(line).append('\n');
    }
  }

  /**
   * One cell of a row.
   *
   * @param columns its width; 0 for no limit, in the last one only
   */
  record Cell(List<Piece> pieces, int columns) {

    Cell {
      pieces = List.copyOf(pieces);
    }
  }
}
