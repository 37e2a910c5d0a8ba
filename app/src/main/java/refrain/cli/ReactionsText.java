package refrain.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import refrain.domain.Answered;
import refrain.domain.Report;

/** Statements and what they set off, as text. */
final class ReactionsText {

  private static final int DATE_COLUMNS = 11;
  private static final int LONGEST_DOC = 48;
  private static final int MOST_WORDS = 40;

  private final Page page;

  ReactionsText(Page page) {
    this.page = page;
  }

  /**
   * Writes everything.
   *
   * @param shown the statements to show
   * @param all how many there are
   */
  void write(List<Answered> shown, int all, int documents) throws IOException {
    page.line(
        0,
        Piece.of(
            Counted.of(documents, "document")
                + ", "
                + Counted.of(all, "statement")
                + " that others answer",
            Style.BOLD));
    for (Answered answered : shown) {
      page.blank();
      Report told = answered.told();
      page.barred(List.of(Piece.of(words(told), Style.BOLD)));
      page.barred(List.of(Piece.of(Who.of(told) + " · " + Dates.of(told), Style.DIM)));
      for (Report reaction : answered.reactions()) {
        reaction(reaction);
      }
    }
    if (shown.size() < all) {
      page.blank();
      page.line(
          0,
          Piece.of(
              Counted.of(all - shown.size(), "more statement") + "; --top 0 shows all", Style.DIM));
    }
  }

  private void reaction(Report report) throws IOException {
    List<Piece> head = new ArrayList<>();
    String when = Columns.pad(Printable.line(Dates.of(report)), DATE_COLUMNS) + "  ";
    head.add(new Piece(when, Style.BOLD));
    head.add(Piece.of(Who.of(report)));
    Who.outlet(report).ifPresent(o -> head.add(Piece.of(" · " + o)));
    String doc = Columns.cut(Printable.line(report.article().doc()), LONGEST_DOC);
    head.add(new Piece(" [" + doc + "]", Style.DIM));
    page.paragraph(head, 2, 2 + DATE_COLUMNS + 2);
    page.paragraph(List.of(Piece.of(words(report))), 4, 4);
  }

  private static String words(Report report) {
    String text =
        report.attribution().quotation().content().stream()
            .map(s -> s.in(report.article().text()))
            .collect(Collectors.joining(" … "));
    String[] words = Printable.line(text).strip().split(" +", -1);
    return words.length <= MOST_WORDS
        ? String.join(" ", words)
        : String.join(" ", List.of(words).subList(0, MOST_WORDS)) + " …";
  }
}
