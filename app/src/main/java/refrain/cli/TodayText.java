package refrain.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import refrain.desk.TodayAnswer;
import refrain.domain.Basis;
import refrain.domain.EdtfDate;
import refrain.store.Countries;
import refrain.store.DocumentRow;

/** How much an archive has and what is new in it, as text. */
final class TodayText {

  private static final int DAYS = 7;
  private static final int NOVELTIES = 5;
  private static final int DOCUMENTS = 5;
  private static final int KIND_COLUMNS = 8;
  private static final int WORDS = 40;

  private final Page page;
  private final Countries countries;

  TodayText(Page page, Countries countries) {
    this.page = page;
    this.countries = countries;
  }

  /**
   * Writes it.
   *
   * @param name of the archive
   */
  void write(String name, TodayAnswer today) throws IOException {
    page.line(0, Piece.of(Holding.of(name, today.archive()), Style.BOLD));
    List<TodayAnswer.Day> days =
        today.days().stream().filter(d -> !d.novelties().isEmpty()).limit(DAYS).toList();
    if (days.isEmpty() && !today.days().isEmpty()) {
      page.line(0, Piece.of(nothingNew(today.days()), Style.DIM));
    }
    for (TodayAnswer.Day day : days) {
      page.blank();
      day(day);
    }
    if (!today.latest().isEmpty()) {
      page.blank();
      page.line(0, Piece.of("Latest documents", Style.BOLD));
    }
    for (DocumentRow d : today.latest().subList(0, Math.min(DOCUMENTS, today.latest().size()))) {
      List<Piece> line = new ArrayList<>();
      line.add(Piece.of(d.id().value() + " ", Style.DIM));
      line.add(Piece.of(" " + d.title().orElse(d.doc())));
      d.outlet().ifPresent(o -> line.add(Piece.of(" · " + o)));
      d.published().ifPresent(p -> line.add(Piece.of(" · " + Dates.brief(p.date()), Style.DIM)));
      page.paragraph(line, 2, 20);
    }
  }

  private static String nothingNew(List<TodayAnswer.Day> days) {
    return days.stream().allMatch(d -> d.basis() == Basis.TOO_LITTLE)
        ? "no day can be judged yet: too little was read of any speaker before it"
        : "nothing is new in the latest " + Counted.of(days.size(), "day") + " of speaking";
  }

  private void day(TodayAnswer.Day day) throws IOException {
    page.barred(
        List.of(
            Piece.of(
                Dates.brief(EdtfDate.of(day.day())) + " · " + countries.full(day.speaker()),
                Style.BOLD)));
    page.barred(
        List.of(
            Piece.of(
                Counted.of(day.statements(), "statement")
                    + ", "
                    + Counted.of(day.words(), "word")
                    + (day.basis() == Basis.FORMULAS
                        ? " · read before: enough for changes in formulas alone"
                        : ""),
                Style.DIM)));
    List<TodayAnswer.New> news = day.novelties();
    for (TodayAnswer.New n : news.subList(0, Math.min(NOVELTIES, news.size()))) {
      List<Piece> line = new ArrayList<>();
      String kind = n.kind().name().toLowerCase(Locale.ROOT);
      line.add(new Piece(Columns.pad(kind, KIND_COLUMNS) + "  ", Style.ACCENT));
      if (n.redline().isPresent()) {
        line.addAll(Redlines.cut(n.redline().get(), page.marks()));
      } else {
        line.add(
            Piece.of(
                ReportText.shortened(
                    List.of(
                        n.now().isEmpty()
                            ? n.before().map(TodayAnswer.Place::text).orElse("")
                            : n.now().getFirst().text()),
                    WORDS)));
      }
      page.paragraph(line, 2, 2 + KIND_COLUMNS + 2);
    }
    if (news.size() > NOVELTIES) {
      page.line(
          2 + KIND_COLUMNS + 2,
          Piece.of(news.size() - NOVELTIES + " more; refrain serve shows all", Style.DIM));
    }
  }
}
