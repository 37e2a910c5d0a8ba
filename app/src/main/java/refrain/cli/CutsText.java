package refrain.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import refrain.domain.Carried;
import refrain.domain.Difference;
import refrain.domain.DifferenceKind;
import refrain.domain.Excerpt;
import refrain.domain.Report;
import refrain.domain.SideBySide;

/** Statements as text: for each its fullest version, then what each article carried of it. */
final class CutsText {

  private static final int BAR = 10;
  private static final int LONGEST_VERSION = 60;
  private static final int LONGEST_DOC = 48;
  private static final int INDENT = 4;

  private final Page page;
  private final Who who;

  CutsText(Page page, Who who) {
    this.page = page;
    this.who = who;
  }

  /**
   * Writes everything.
   *
   * @param shown the statements to show
   * @param all how many there are
   */
  void write(List<SideBySide> shown, int all, int documents) throws IOException {
    String head =
        Counted.of(documents, "document")
            + ", "
            + Counted.of(all, "statement")
            + " in two or more of them";
    page.line(0, Piece.of(head, Style.BOLD));
    for (SideBySide side : shown) {
      page.blank();
      statement(side);
    }
    Top.more(page, all - shown.size(), "statement");
  }

  private void statement(SideBySide side) throws IOException {
    Report first = side.statement().reports().getFirst();
    page.barred(List.of(Piece.of(version(side), Style.BOLD)));
    page.barred(
        List.of(
            Piece.of(
                who.of(first)
                    + " · "
                    + Printable.line(Dates.of(first))
                    + " · "
                    + Counted.of(side.words(), "word")
                    + " in the fullest of "
                    + Counted.of(side.carried().size(), "article"),
                Style.DIM)));
    for (Carried carried : side.carried()) {
      carried(side, carried);
    }
  }

  private static String version(SideBySide side) {
    return ReportText.shortened(
        side.version().stream().map(s -> s.in(side.fullest().text())).toList(), LONGEST_VERSION);
  }

  private void carried(SideBySide side, Carried carried) throws IOException {
    boolean fullest = carried.article().id().equals(side.fullest().id());
    String doc = Columns.cut(Printable.line(carried.article().doc()), LONGEST_DOC);
    List<Piece> head = new ArrayList<>();
    head.add(new Piece(bar(side.share(carried)) + "  ", Style.ACCENT));
    head.add(new Piece(percent(side.share(carried)) + "  ", Style.BOLD));
    head.add(Piece.of(carried.article().outlet().map(Printable::line).orElse("no outlet named")));
    if (fullest) {
      head.add(Piece.of(" · the fullest version"));
    } else if (isSame(carried)) {
      head.add(
          Piece.of(carried.words() == side.words() ? " · the same words" : " · nothing changed"));
    }
    head.add(new Piece(" [" + doc + "]", Style.DIM));
    page.paragraph(head, 2, 2 + BAR + 8);
    List<Difference> sense = carried.changedSense();
    if (!sense.isEmpty()) {
      page.paragraph(
          List.of(
              Piece.of("CHANGES THE SENSE: ", Style.LOUD),
              Piece.of(Redlines.differences(sense), Style.BOLD)),
          INDENT,
          INDENT + 2);
    }
    if (!fullest && !isSame(carried)) {
      for (Excerpt excerpt : carried.excerpts()) {
        page.paragraph(Redlines.cut(excerpt.redline(), page.marks()), INDENT, INDENT);
      }
    }
    String quoted = Redlines.differences(carried.quotedDifferences());
    if (!quoted.isEmpty()) {
      page.line(INDENT, Piece.of("in quotes: " + quoted, Style.DIM));
    }
  }

  private static boolean isSame(Carried carried) {
    return carried.excerpts().stream()
        .flatMap(e -> e.redline().differences().stream())
        .allMatch(d -> d.kind() == DifferenceKind.SPELLING);
  }

  private static String bar(double share) {
    int full = (int) Math.round(share * BAR);
    return "█".repeat(full) + "░".repeat(BAR - full);
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%3d%%", Math.round(share * 100));
  }
}
