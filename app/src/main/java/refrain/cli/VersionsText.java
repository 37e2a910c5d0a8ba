package refrain.cli;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import refrain.domain.Article;
import refrain.domain.DocumentRedline;
import refrain.domain.Extent;

/** Edits of documents after they were published, as text: each with its depth and its redline. */
final class VersionsText {

  private final Page page;
  private final boolean all;
  private final Map<Extent, Integer> counts = new EnumMap<>(Extent.class);

  VersionsText(Page page, boolean all) {
    this.page = page;
    this.all = all;
  }

  void write(Article before, Article after, DocumentRedline redline) throws IOException {
    counts.merge(redline.extent(), 1, Integer::sum);
    DocumentHead.write(page, before, after, redline);
    new DiffText(page, all).write(redline);
    page.blank();
  }

  /** How many there were. */
  void total(int documents, int edited) throws IOException {
    int versions = counts.values().stream().mapToInt(Integer::intValue).sum();
    StringBuilder line = new StringBuilder();
    line.append(Counted.of(documents, "document"))
        .append(", ")
        .append(edited)
        .append(" in several versions, ")
        .append(Counted.of(versions, "edit"))
        .append(": ");
    String between = "";
    for (Map.Entry<Extent, Integer> e : counts.entrySet()) {
      line.append(between).append(DiffText.name(e.getKey())).append(' ').append(e.getValue());
      between = ", ";
    }
    page.line(0, Piece.of(line.toString(), Style.BOLD));
  }
}
