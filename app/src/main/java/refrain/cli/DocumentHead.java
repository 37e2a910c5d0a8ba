package refrain.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import refrain.domain.Article;
import refrain.domain.Dated;
import refrain.domain.DocumentRedline;
import refrain.redline.Chronology;

/** Two documents and how far one is from the other, as a head above what changed. */
final class DocumentHead {

  private static final int LONGEST_DOC = 48;

  private DocumentHead() {}

  static void write(Page page, Article before, Article after, DocumentRedline redline)
      throws IOException {
    boolean one = before.title().isPresent() && before.title().equals(after.title());
    List<Piece> head = new ArrayList<>();
    if (one) {
      head.add(Piece.of(before.title().orElse("") + " ", Style.BOLD));
    }
    name(before, one, head);
    head.add(Piece.of(" → "));
    name(after, one, head);
    page.barred(head);
    page.barred(List.of(Piece.of(dates(before, after) + DiffText.counts(redline), Style.DIM)));
  }

  private static void name(Article article, boolean titled, List<Piece> head) {
    if (!titled) {
      article.title().ifPresent(t -> head.add(Piece.of(t + " ", Style.BOLD)));
    }
    String doc = Columns.cut(Printable.line(article.doc()), LONGEST_DOC);
    head.add(Piece.of("[" + doc + "]", Style.DIM));
  }

  private static String dates(Article before, Article after) {
    String x = Chronology.date(before).map(Dated::date).map(Dates::brief).orElse("");
    String y = Chronology.date(after).map(Dated::date).map(Dates::brief).orElse("");
    if (x.isEmpty() && y.isEmpty()) {
      return "";
    }
    String undated = "undated";
    return x.equals(y)
        ? x + " · "
        : (x.isEmpty() ? undated : x) + " → " + (y.isEmpty() ? undated : y) + " · ";
  }
}
