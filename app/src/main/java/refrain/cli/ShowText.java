package refrain.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import refrain.desk.ArticleAnswer;
import refrain.desk.RefrainAnswer;
import refrain.desk.SpeakerAnswer;
import refrain.desk.StatementAnswer;
import refrain.domain.EdtfDate;
import refrain.domain.Id;
import refrain.domain.Tenure;
import refrain.store.Countries;
import refrain.store.DocumentRow;
import refrain.store.RefrainRow;
import refrain.store.Said;
import refrain.store.SpeakerRow;

/** What an archive has under an id, as text. */
final class ShowText {

  private static final int LEAD = 60;
  private static final int WORDS = 40;

  private final Page page;
  private final Countries countries;
  private final SaidText said;

  ShowText(Page page, Countries countries) {
    this.page = page;
    this.countries = countries;
    this.said = new SaidText(page, countries);
  }

  void refrain(RefrainAnswer answer) throws IOException {
    RefrainRow refrain = answer.refrain();
    lead(refrain);
    if (!answer.aliases().isEmpty()) {
      page.line(
          0,
          Piece.of(
              "also " + answer.aliases().stream().map(Id::value).collect(Collectors.joining(", ")),
              Style.DIM));
    }
    for (RefrainAnswer.Occurrence use : answer.occurrences()) {
      boolean same = Redlines.isSame(use.redline());
      said.head(use.said(), use.link().map(RefrainsText::name), same ? "the same words" : "");
      if (!same) {
        page.paragraph(Redlines.pieces(use.redline(), page.marks()), 4, 4);
      }
    }
    more(refrain.uses() - answer.occurrences().size(), "use");
  }

  void statement(StatementAnswer answer) throws IOException {
    Said first = answer.reports().getFirst();
    head(
        ReportText.shortened(List.of(first.text()), LEAD),
        "statement "
            + answer.id()
            + " · "
            + Counted.of(answer.ofReports(), "report")
            + first.act().map(a -> " · " + a.name()).orElse("")
            + first.rung().map(r -> " · rung " + r.number() + ", " + r.name()).orElse(""));
    for (Said report : answer.reports()) {
      said.write(report, WORDS);
    }
    more(answer.ofReports() - answer.reports().size(), "report");
    if (!answer.cited().isEmpty()) {
      heading("It cites");
      for (StatementAnswer.Cited cited : answer.cited()) {
        page.line(2, Piece.of(cited.name()));
      }
    }
    if (answer.answers().isPresent()) {
      heading("It answers");
      said.write(answer.answers().get(), WORDS);
    }
    if (!answer.answeredBy().isEmpty()) {
      heading("It was answered by");
      for (Said by : answer.answeredBy()) {
        said.write(by, WORDS);
      }
    }
    refrains("Formulas in it", answer.refrains());
  }

  void speaker(SpeakerAnswer answer) throws IOException {
    SpeakerRow speaker = answer.speaker();
    head(
        countries.full(speaker.speaker()),
        "speaker "
            + speaker.id()
            + " · "
            + Counted.of(speaker.reports(), "attribution")
            + " in "
            + Counted.of(speaker.articles(), "document")
            + speaker.first().map(d -> " · from " + Dates.brief(d.date())).orElse("")
            + speaker.last().map(d -> " to " + Dates.brief(d.date())).orElse(""));
    for (Tenure t : speaker.tenures()) {
      String office =
          Stream.of(t.role(), t.body()).flatMap(Optional::stream).collect(Collectors.joining(", "));
      page.line(2, Piece.of(office), Piece.of(" · " + t.reports(), Style.DIM));
    }
    refrains("Formulas used most", answer.formulas());
    heading("Said last");
    for (Said last : answer.statements()) {
      said.write(last, WORDS);
    }
    more(speaker.reports() - answer.statements().size(), "attribution");
  }

  void article(ArticleAnswer answer) throws IOException {
    DocumentRow document = answer.document();
    String facts =
        Stream.of(
                Optional.of("document " + document.id()),
                document.outlet(),
                document.published().map(Dates::full),
                answer.dateline(),
                document.address())
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" · "));
    head(document.title().orElse(document.doc()), facts);
    for (ArticleAnswer.Found found : answer.attributions()) {
      said.write(found.said(), WORDS);
    }
  }

  private void lead(RefrainRow refrain) throws IOException {
    Piece words = Piece.of(ReportText.shortened(List.of(refrain.lead()), LEAD), Style.BOLD);
    head(
        refrain.template() ? List.of(words, Piece.of(" (template)", Style.DIM)) : List.of(words),
        "refrain "
            + refrain.id()
            + " · "
            + Counted.of(refrain.uses(), "use")
            + ", "
            + Counted.of(refrain.speakers(), "speaker")
            + ", "
            + Counted.of(refrain.outlets(), "outlet")
            + period(refrain.first(), refrain.last()));
  }

  private void head(String title, String facts) throws IOException {
    head(List.of(Piece.of(title, Style.BOLD)), facts);
  }

  private void head(List<Piece> title, String facts) throws IOException {
    page.barred(title);
    page.barred(List.of(Piece.of(facts, Style.DIM)));
  }

  private static String period(Optional<EdtfDate> first, Optional<EdtfDate> last) {
    return first.map(d -> " · first " + Dates.brief(d)).orElse("")
        + last.filter(d -> !first.equals(Optional.of(d)))
            .map(d -> ", last " + Dates.brief(d))
            .orElse("");
  }

  private void refrains(String heading, List<RefrainRow> refrains) throws IOException {
    if (refrains.isEmpty()) {
      return;
    }
    heading(heading);
    for (RefrainRow r : refrains) {
      page.paragraph(
          List.of(
              Piece.of(r.id().value(), Style.DIM),
              new Piece("  ", Style.PLAIN),
              Piece.of(ReportText.shortened(List.of(r.lead()), WORDS)),
              Piece.of(" · " + Counted.of(r.uses(), "use"), Style.DIM)),
          2,
          20);
    }
  }

  private void heading(String text) throws IOException {
    page.blank();
    page.line(0, Piece.of(text, Style.BOLD));
  }

  private void more(long left, String noun) throws IOException {
    if (left > 0) {
      page.line(
          2, Piece.of(Counted.of(left, "more " + noun) + "; refrain serve shows all", Style.DIM));
    }
  }
}
