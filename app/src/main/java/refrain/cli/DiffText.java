package refrain.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import refrain.domain.Difference;
import refrain.domain.Edit;
import refrain.domain.EditKind;
import refrain.domain.Redline;

/** A redline of two texts as text, with its lines kept, then its differences by kind. */
final class DiffText {

  private final Page page;

  DiffText(Page page) {
    this.page = page;
  }

  void write(Redline redline) throws IOException {
    List<Edit> line = new ArrayList<>();
    int skipped = 0;
    for (Edit edit : redline.edits()) {
      String[] parts = edit.text().split("\n", -1);
      for (int i = 0; i < parts.length; i++) {
        if (i > 0) {
          skipped = flush(line, skipped);
        }
        if (!parts[i].isEmpty()) {
          line.add(new Edit(edit.kind(), parts[i]));
        }
      }
    }
    skipped = flush(line, skipped);
    skipped(skipped);
    List<Difference> visible = redline.differences().stream().filter(Redlines::isVisible).toList();
    if (!visible.isEmpty()) {
      page.blank();
      for (Difference d : visible) {
        page.row(
            2,
            List.of(
                new Page.Cell(List.of(Piece.of(Redlines.name(d.kind()), Style.BOLD)), 9),
                new Page.Cell(
                    List.of(Piece.of(Redlines.change(d))),
                    page.columns() == 0 ? 0 : page.columns() - 13)));
      }
    }
  }

  private int flush(List<Edit> line, int skipped) throws IOException {
    boolean blank = line.stream().allMatch(e -> e.text().isBlank());
    boolean kept = line.stream().allMatch(e -> e.kind() == EditKind.KEPT || e.text().isBlank());
    if (blank) {
      line.clear();
      return skipped;
    }
    if (kept) {
      line.clear();
      return skipped + 1;
    }
    skipped(skipped);
    page.paragraph(Redlines.pieces(new Redline(line, List.of()), page.marks()), 2, 2);
    line.clear();
    return 0;
  }

  private void skipped(int paragraphs) throws IOException {
    if (paragraphs > 0) {
      page.line(
          2, Piece.of("… " + Counted.of(paragraphs, "paragraph") + " unchanged …", Style.DIM));
    }
  }
}
