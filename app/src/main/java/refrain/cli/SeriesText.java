package refrain.cli;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import refrain.domain.Appearance;
import refrain.domain.EdtfDate;
import refrain.domain.Extent;
import refrain.domain.Series;
import refrain.domain.Strand;

/**
 * The sentences of a series as text: each with its first and last document, how long it stood, a
 * strip of the documents that have it, and its wordings one after another.
 */
final class SeriesText {

  private static final int WORDINGS = 4;
  private static final int INDENT = 2;

  private final Page page;
  private final int top;
  private final boolean all;

  /**
   * @param top number of sentences shown; 0 for all
   */
  SeriesText(Page page, int top, boolean all) {
    this.page = page;
    this.top = top;
    this.all = all;
  }

  void write(Series series) throws IOException {
    List<Strand> strands = series.strands();
    List<Strand> shown = shown(strands);
    Strip strip = new Strip(series, page.columns() == 0 ? 0 : page.columns() - INDENT);
    int last = series.documents().size() - 1;
    page.line(
        0,
        Piece.of(
            Counted.of(series.documents().size(), "document")
                + ", "
                + range(date(series.dates().get(0)), date(series.dates().get(last)))
                + ", "
                + Counted.of(strands.size(), "sentence"),
            Style.BOLD));
    page.line(0, Piece.of(strip.legend(), Style.DIM));
    for (Strand strand : shown) {
      page.blank();
      strand(strand, series, strip);
    }
    if (shown.size() < strands.size()) {
      page.blank();
      page.line(
          0,
          Piece.of(
              Counted.of(strands.size() - shown.size(), "more sentence")
                  + ", in fewer documents; --all shows all",
              Style.DIM));
    }
  }

  /** Those in most documents, in the order in which they come in. */
  private List<Strand> shown(List<Strand> strands) {
    if (all || top == 0) {
      return strands;
    }
    List<Strand> most =
        strands.stream()
            .sorted(Comparator.comparingInt((Strand s) -> s.appearances().size()).reversed())
            .limit(top)
            .toList();
    return strands.stream().filter(most::contains).toList();
  }

  private void strand(Strand strand, Series series, Strip strip) throws IOException {
    page.barred(List.of(Piece.of(strand.last().redline().after(), Style.BOLD)));
    page.barred(List.of(Piece.of(facts(strand, series), Style.DIM)));
    line(strip.ruler(), Style.DIM);
    line(strip.of(strand), Style.ACCENT);
    List<Appearance> edits =
        strand.appearances().stream()
            .filter(a -> all ? a.extent() != Extent.SAME : a.extent() == Extent.WORDS)
            .toList();
    int hidden = all ? 0 : Math.max(0, edits.size() - WORDINGS);
    if (hidden > 0) {
      page.line(
          INDENT,
          Piece.of("… " + Counted.of(hidden, "earlier edit") + "; --all shows all", Style.DIM));
    }
    for (Appearance edit : edits.subList(hidden, edits.size())) {
      page.line(
          INDENT,
          Piece.of(date(series.dates().get(edit.document())), Style.BOLD),
          Piece.of(
              " ["
                  + series.documents().get(edit.document()).doc()
                  + "]"
                  + (edit.extent() == Extent.WORDS ? "" : " " + DiffText.name(edit.extent())),
              Style.DIM));
      if (edit.extent() == Extent.WORDS) {
        page.paragraph(Redlines.pieces(edit.redline(), page.marks()), 2 * INDENT, 2 * INDENT);
      }
    }
  }

  /** A line as it is: blanks at its begin count, and it is never broken. */
  private void line(String text, Style style) throws IOException {
    String words = text.stripLeading();
    int blanks = text.length() - words.length();
    page.line(INDENT + blanks, new Piece(words.replace(' ', '\u00a0'), style));
  }

  private static String facts(Strand strand, Series series) {
    int n = strand.appearances().size();
    boolean open = strand.last().document() == series.documents().size() - 1;
    StringBuilder out = new StringBuilder();
    out.append("in ").append(date(series.dates().get(strand.first().document())));
    String last = date(series.dates().get(strand.last().document()));
    out.append(n == 1 || last.equals("undated") ? "" : ", last " + last);
    out.append(open ? " (still in)" : "").append(" · ").append(Counted.of(n, "document"));
    if (strand.longestRun() < n) {
      out.append(", ").append(strand.longestRun()).append(" in a row");
    } else if (n > 1) {
      out.append(" in a row");
    }
    if (strand.returns() > 0) {
      out.append(", came back ").append(times(strand.returns()));
    }
    if (strand.wordings() > 1) {
      out.append(" · ").append(Counted.of(strand.wordings(), "wording"));
    }
    return out.toString();
  }

  private static String times(int n) {
    return n == 1 ? "once" : Counted.of(n, "time");
  }

  private static String range(String first, String last) {
    return first.equals(last) ? first : first + " to " + last;
  }

  private static String date(Optional<EdtfDate> date) {
    return date.map(Dates::brief).orElse("undated");
  }
}
