package refrain.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import refrain.domain.Dated;
import refrain.domain.Profile;
import refrain.domain.Tenure;

/** Speakers as text: a line each with a bar for how often, then the offices. */
final class SpeakersText {

  private static final int BAR = 16;
  private static final int PERIOD = 24;
  private static final int BETWEEN = 2;
  private static final int LONGEST_NAME = 44;
  private static final int MOST_OFFICES = 4;
  private static final int INDENT = 4;

  private final Page page;
  private final Who who;

  SpeakersText(Page page, Who who) {
    this.page = page;
    this.who = who;
  }

  /**
   * Writes everything.
   *
   * @param shown the speakers to show
   * @param all all of them
   */
  void write(List<Profile> shown, List<Profile> all, int documents) throws IOException {
    int reports = all.stream().mapToInt(Profile::reports).sum();
    page.line(
        0,
        Piece.of(
            Counted.of(documents, "document")
                + ", "
                + Counted.of(all.size(), "speaker")
                + ", "
                + Counted.of(reports, "attribution")
                + " to them",
            Style.BOLD));
    page.blank();
    int most = shown.isEmpty() ? 1 : shown.get(0).reports();
    int digits = String.valueOf(most).length();
    int room = page.columns() - digits - BAR - PERIOD - 3 * BETWEEN;
    int widest = page.columns() == 0 ? LONGEST_NAME : Math.min(LONGEST_NAME, room);
    int width = shown.stream().mapToInt(p -> Columns.of(name(p, widest))).max().orElse(0);
    for (Profile profile : shown) {
      page.row(
          0,
          List.of(
              cell(name(profile, widest), Style.BOLD, width),
              cell(String.valueOf(profile.reports()), Style.PLAIN, digits),
              cell(bar(profile.reports(), most), Style.ACCENT, BAR),
              cell(period(profile.first(), profile.last()), Style.DIM, 0)));
      offices(profile);
    }
    Top.more(page, all.size() - shown.size(), "speaker");
  }

  private void offices(Profile profile) throws IOException {
    List<Tenure> tenures = profile.tenures();
    for (Tenure t : tenures.subList(0, Math.min(MOST_OFFICES, tenures.size()))) {
      String office =
          Stream.of(t.role(), t.body()).flatMap(Optional::stream).collect(Collectors.joining(", "));
      page.line(
          INDENT,
          Piece.of(office + " · "),
          Piece.of(period(t.first(), t.last()) + " · " + t.reports(), Style.DIM));
    }
    if (tenures.size() > MOST_OFFICES) {
      page.line(
          INDENT, Piece.of(Counted.of(tenures.size() - MOST_OFFICES, "more office"), Style.DIM));
    }
  }

  private static Page.Cell cell(String text, Style style, int columns) {
    return new Page.Cell(List.of(Piece.of(text, style)), columns);
  }

  private String name(Profile profile, int widest) {
    return Columns.cut(Printable.line(who.of(profile.speaker())), widest);
  }

  private static String bar(int reports, int most) {
    return "█".repeat(Math.max(1, reports * BAR / most));
  }

  private static String period(Optional<Dated> first, Optional<Dated> last) {
    if (first.isEmpty() || last.isEmpty()) {
      return "undated";
    }
    String begin = first.get().date().toString();
    String end = last.get().date().toString();
    return begin.equals(end) ? begin : begin + " to " + end;
  }
}
