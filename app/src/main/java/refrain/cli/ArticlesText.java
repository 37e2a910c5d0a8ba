package refrain.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import refrain.domain.Article;
import refrain.domain.Form;
import refrain.domain.Report;
import refrain.domain.Span;

/** What articles say that others said, as text: a table of who, cue and words for each article. */
final class ArticlesText {

  private static final int WHO = 30;
  private static final int CUE = 18;
  private static final int FORM = 8;

  private final Page page;

  ArticlesText(Page page) {
    this.page = page;
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
    List<Piece> who = new ArrayList<>();
    String name = Who.of(report);
    if (report.attribution().within().isPresent()) {
      who.add(Piece.of("└ ", Style.DIM));
    }
    who.add(Piece.of(name));
    if (report.resolution().findSpeaker().isPresent()
        && !words.isEmpty()
        && !name.startsWith(words)) {
      who.add(Piece.of("  “" + words + "”", Style.DIM));
    }
    int narrow = page.columns() > 0 && page.columns() < 90 ? 1 : 0;
    int whoColumns = narrow == 1 ? 20 : WHO;
    int cueColumns = narrow == 1 ? 12 : CUE;
    int rest =
        page.columns() == 0 ? 0 : page.columns() - 2 - whoColumns - cueColumns - FORM - 3 * 2;
    page.row(
        2,
        List.of(
            new Page.Cell(who, whoColumns),
            new Page.Cell(List.of(Piece.of(joined(report.attribution().cue(), text))), cueColumns),
            new Page.Cell(
                List.of(Piece.of(name(report.attribution().quotation().form()), Style.DIM)), FORM),
            new Page.Cell(content(report), rest)));
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

  static String name(Form form) {
    return form.name().toLowerCase(Locale.ROOT);
  }
}
