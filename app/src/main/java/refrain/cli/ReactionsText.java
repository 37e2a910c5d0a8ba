package refrain.cli;

import java.io.IOException;
import java.util.List;
import refrain.domain.Answered;
import refrain.domain.Report;

/** Statements and what they set off, as text. */
final class ReactionsText {

  private static final int MOST_WORDS = 40;

  private final Page page;
  private final Who who;

  ReactionsText(Page page, Who who) {
    this.page = page;
    this.who = who;
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
      page.barred(List.of(Piece.of(who.of(told) + " · " + Dates.of(told), Style.DIM)));
      for (Report reaction : answered.reactions()) {
        ReportText.write(page, who, reaction, words(reaction));
      }
    }
    Top.more(page, all - shown.size(), "statement");
  }

  private static String words(Report report) {
    return ReportText.shortened(
        report.attribution().quotation().content().stream()
            .map(s -> s.in(report.article().text()))
            .toList(),
        MOST_WORDS);
  }
}
