package refrain.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import refrain.domain.Article;
import refrain.domain.Attribution;
import refrain.domain.Evidence;
import refrain.domain.Form;
import refrain.domain.Report;
import refrain.domain.Span;

/** What articles say that others said, as text: a table of who, cue and words for each article. */
final class ArticlesText {

  private static final int WHO = 30;
  private static final int CUE = 18;
  private static final int FORM = 10;

  private final Page page;
  private final Who who;
  private final boolean why;

  /** Writes to this page; with {@code why}, below each attribution the reason in words. */
  ArticlesText(Page page, Who who, boolean why) {
    this.page = page;
    this.who = who;
    this.why = why;
  }

  void write(Article article, List<Report> reports) throws IOException {
    List<Piece> head = new ArrayList<>();
    head.add(Piece.of(article.doc(), Style.BOLD));
    article.title().ifPresent(t -> head.add(Piece.of("  " + t)));
    page.barred(head);
    page.barred(List.of(Piece.of(facts(article, reports), Style.DIM)));
    for (Report report : reports) {
      row(report);
    }
  }

  private static String facts(Article article, List<Report> reports) {
    List<String> facts = new ArrayList<>();
    article.outlet().ifPresent(facts::add);
    facts.add(article.published().map(Dates::full).orElse("undated"));
    facts.add(article.voice().name().toLowerCase(Locale.ROOT));
    facts.add(Counted.of(reports.size(), "attribution"));
    long nested = reports.stream().filter(r -> r.attribution().within().isPresent()).count();
    if (nested > 0) {
      facts.add(nested + " nested in others");
    }
    return String.join(" · ", facts);
  }

  private void row(Report report) throws IOException {
    String text = report.article().text();
    String words = Who.words(report);
    List<Piece> source = new ArrayList<>();
    String name = who.of(report);
    if (report.attribution().within().isPresent()) {
      source.add(Piece.of("└ ", Style.DIM));
    }
    source.add(Piece.of(name));
    if (report.resolution().findSpeaker().isPresent()
        && !words.isEmpty()
        && !name.startsWith(words)) {
      source.add(Piece.of("  “" + words + "”", Style.DIM));
    }
    int narrow = page.columns() > 0 && page.columns() < 90 ? 1 : 0;
    int whoColumns = narrow == 1 ? 20 : WHO;
    int cueColumns = narrow == 1 ? 12 : CUE;
    int rest =
        page.columns() == 0 ? 0 : page.columns() - 2 - whoColumns - cueColumns - FORM - 3 * 2;
    page.row(
        2,
        List.of(
            new Page.Cell(source, whoColumns),
            new Page.Cell(List.of(Piece.of(joined(report.attribution().cue(), text))), cueColumns),
            new Page.Cell(List.of(Piece.of(kind(report.attribution()), Style.DIM)), FORM),
            new Page.Cell(content(report), rest)));
    gist(report, 2 + whoColumns + 2);
    if (why) {
      reason(report, 2 + whoColumns + 2);
    }
  }

  /** The words as printed, those inside quotation marks apart. */
  private static List<Piece> content(Report report) {
    String text = report.article().text();
    List<Piece> pieces = new ArrayList<>();
    List<Span> quoted = report.attribution().quotation().quoted();
    for (Span piece : report.attribution().quotation().content()) {
      if (!pieces.isEmpty()) {
        pieces.add(Piece.of(" … ", Style.DIM));
      }
      int at = piece.begin();
      for (Span q : quoted) {
        if (piece.contains(q) && q.begin() >= at) {
          pieces.add(Piece.of(text.substring(at, q.begin())));
          pieces.add(Piece.of(q.in(text), Style.ACCENT));
          at = q.end();
        }
      }
      pieces.add(Piece.of(text.substring(at, piece.end())));
    }
    return pieces;
  }

  private static String joined(List<Span> spans, String text) {
    return spans.stream().map(s -> s.in(text)).collect(Collectors.joining(" … "));
  }

  /** What it does to somebody, and the rung of its strongest wording, on one line. */
  private void gist(Report report, int indent) throws IOException {
    List<String> facts = new ArrayList<>();
    report
        .gist()
        .act()
        .ifPresent(a -> facts.add("act: " + a.type().name().toLowerCase(Locale.ROOT)));
    report
        .gist()
        .strength()
        .ifPresent(
            s ->
                facts.add(
                    "rung "
                        + s.rung().number()
                        + " of "
                        + s.rung().ladder()
                        + ": “"
                        + Printable.line(s.words().in(report.article().text()))
                        + "”"));
    if (!facts.isEmpty()) {
      page.line(indent, Piece.of(String.join(" · ", facts), Style.DIM));
    }
  }

  private void reason(Report report, int indent) throws IOException {
    Evidence evidence = report.attribution().evidence();
    String reason = evidence.reason().orElse("by rule " + evidence.rule());
    long hundredths = Math.round(evidence.confidence() * 100);
    page.line(indent, Piece.of("because: " + reason + " (" + hundredths + "%)", Style.DIM));
  }

  /** The form, and the class of the cue where it is not plain speech. */
  private static String kind(Attribution attribution) {
    String form = name(attribution.quotation().form());
    return switch (attribution.sense().cueClass()) {
      case SPEECH -> form;
      case WRITING -> attribution.quotation().form() == Form.RELEASE ? form : form + " writing";
      case THOUGHT -> form + " thought";
      case ACT -> form + (attribution.sense().actOfSpeech() ? " speech act" : " act");
      case PERCEPTION -> form + " perception";
    };
  }

  static String name(Form form) {
    return form.name().toLowerCase(Locale.ROOT);
  }
}
