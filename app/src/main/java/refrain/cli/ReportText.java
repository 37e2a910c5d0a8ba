package refrain.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import refrain.domain.Report;

/** One report as text: the day, who, where it was printed, and the words below. */
final class ReportText {

  private static final int DATE_COLUMNS = 11;
  private static final int LONGEST_DOC = 48;

  private ReportText() {}

  /**
   * Writes it.
   *
   * @param who how speakers are told
   * @param words what is shown of what was said
   */
  static void write(Page page, Who who, Report report, String words) throws IOException {
    List<Piece> head = new ArrayList<>();
    String when = Columns.pad(Printable.line(Dates.of(report)), DATE_COLUMNS) + "  ";
    head.add(new Piece(when, Style.BOLD));
    head.add(Piece.of(who.of(report)));
    who.outlet(report).ifPresent(o -> head.add(Piece.of(" · " + o)));
    String doc = Columns.cut(Printable.line(report.article().doc()), LONGEST_DOC);
    head.add(new Piece(" [" + doc + "]", Style.DIM));
    page.paragraph(head, 2, 2 + DATE_COLUMNS + 2);
    page.paragraph(List.of(Piece.of(words)), 4, 4);
  }

  /** Pieces of a text on one line, cut after so many words. */
  static String shortened(List<String> pieces, int most) {
    String[] words = Printable.line(String.join(" … ", pieces)).strip().split(" ", -1);
    return words.length <= most
        ? String.join(" ", words)
        : String.join(" ", List.of(words).subList(0, most)) + " …";
  }
}
