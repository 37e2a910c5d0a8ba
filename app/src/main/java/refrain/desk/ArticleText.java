package refrain.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import refrain.domain.Article;
import refrain.domain.Attribution;
import refrain.domain.Id;
import refrain.domain.Region;
import refrain.domain.RegionKind;
import refrain.domain.Report;
import refrain.domain.Resolution;
import refrain.domain.Span;
import refrain.domain.Speaker;
import refrain.domain.Turn;
import refrain.domain.TurnKind;
import refrain.store.DocumentRow;
import refrain.store.Kept;
import refrain.store.Said;
import refrain.wire.CodePoints;

/** One document's text, cut into blocks and runs with the marks of its attributions. */
final class ArticleText {

  /** Outer marks before inner ones: those that begin first, then the longer ones. */
  private static final Comparator<Marked> OUTER_FIRST =
      Comparator.comparingInt((Marked m) -> m.span().begin())
          .thenComparingInt(m -> -m.span().end())
          .thenComparing(Marked::role)
          .thenComparing(Marked::report);

  private final Article article;
  private final List<Report> reports;
  private final CodePoints points;
  private final List<Marked> marks;

  /** Words with a mark; the first piece of a content is where links lead to. */
  private record Marked(ArticleAnswer.Role role, Id report, Span span, boolean first) {}

  private ArticleText(Kept kept) {
    this.article = kept.article();
    this.reports = kept.reports();
    this.points = CodePoints.of(article.text());
    List<Marked> all = new ArrayList<>();
    for (Report report : reports) {
      Attribution a = report.attribution();
      List<Span> content = a.quotation().content();
      for (Span span : content) {
        boolean first = span.equals(content.getFirst());
        all.add(new Marked(ArticleAnswer.Role.CONTENT, report.id(), span, first));
      }
      a.source()
          .forEach(s -> all.add(new Marked(ArticleAnswer.Role.SOURCE, report.id(), s, false)));
      a.cue().forEach(s -> all.add(new Marked(ArticleAnswer.Role.CUE, report.id(), s, false)));
    }
    this.marks = all.stream().filter(m -> !m.span().isEmpty()).sorted(OUTER_FIRST).toList();
  }

  /**
   * The answer.
   *
   * @param said what the archive tells of each report
   * @param refrains the refrains that each report has a use of
   */
  static ArticleAnswer of(Kept kept, List<Said> said, Map<Id, List<Id>> refrains) {
    ArticleText text = new ArticleText(kept);
    Article article = kept.article();
    return new ArticleAnswer(
        row(kept),
        article.dateline(),
        article.text().codePointCount(0, article.text().length()),
        text.blocks(),
        text.attributions(said, refrains));
  }

  /** What a list tells of a document. */
  static DocumentRow row(Kept kept) {
    Article article = kept.article();
    return new DocumentRow(
        article.id(),
        article.doc(),
        article.title(),
        article.outlet(),
        article.address(),
        article.published(),
        article.language(),
        article.voice(),
        kept.reports().size());
  }

  private List<ArticleAnswer.Block> blocks() {
    List<ArticleAnswer.Block> out = new ArrayList<>();
    int at = 0;
    for (Span paragraph : article.paragraphs()) {
      // Mark-up between paragraphs is text too.
      stripped(at, paragraph.begin())
          .ifPresent(gap -> out.add(block(ArticleAnswer.Kind.FURNITURE, gap)));
      stripped(Math.max(at, paragraph.begin()), paragraph.end())
          .ifPresent(p -> out.add(block(kind(p), p)));
      at = Math.max(at, paragraph.end());
    }
    stripped(at, article.text().length())
        .ifPresent(rest -> out.add(block(ArticleAnswer.Kind.FURNITURE, rest)));
    return out;
  }

  private Optional<Span> stripped(int from, int to) {
    int begin = from;
    int end = to;
    while (begin < end && Character.isWhitespace(article.text().charAt(begin))) {
      begin++;
    }
    while (end > begin && Character.isWhitespace(article.text().charAt(end - 1))) {
      end--;
    }
    return begin < end ? Optional.of(new Span(begin, end)) : Optional.empty();
  }

  private ArticleAnswer.Kind kind(Span paragraph) {
    for (Region region : article.regions()) {
      if (covers(region.span(), paragraph)) {
        return region.kind() == RegionKind.TITLE
            ? ArticleAnswer.Kind.TITLE
            : region.kind() == RegionKind.SUBHEAD
                ? ArticleAnswer.Kind.SUBHEAD
                : ArticleAnswer.Kind.FURNITURE;
      }
    }
    for (Turn turn : article.turns()) {
      if (turn.paragraphs().stream().anyMatch(p -> p.overlaps(paragraph))) {
        return turn.kind() == TurnKind.QUESTION
            ? ArticleAnswer.Kind.QUESTION
            : ArticleAnswer.Kind.ANSWER;
      }
    }
    return ArticleAnswer.Kind.PARAGRAPH;
  }

  /** Whether nothing but blanks of the paragraph is outside the region. */
  private boolean covers(Span region, Span paragraph) {
    return region.overlaps(paragraph)
        && (region.begin() <= paragraph.begin()
            || article.text().substring(paragraph.begin(), region.begin()).isBlank())
        && (region.end() >= paragraph.end()
            || article.text().substring(region.end(), paragraph.end()).isBlank());
  }

  private ArticleAnswer.Block block(ArticleAnswer.Kind kind, Span block) {
    List<Marked> here = marks.stream().filter(m -> m.span().overlaps(block)).toList();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(block.begin(), block.end()));
    for (Marked mark : here) {
      cuts.add(Math.max(block.begin(), mark.span().begin()));
      cuts.add(Math.min(block.end(), mark.span().end()));
    }
    List<ArticleAnswer.Run> runs = new ArrayList<>();
    int begin = block.begin();
    for (int end : cuts.tailSet(begin, false)) {
      Span run = new Span(begin, end);
      runs.add(
          new ArticleAnswer.Run(
              points.of(run),
              run.in(article.text()),
              here.stream()
                  .filter(m -> m.span().contains(run))
                  .map(m -> mark(m, run, block))
                  .toList()));
      begin = end;
    }
    return new ArticleAnswer.Block(kind, points.of(block), runs);
  }

  private static ArticleAnswer.Mark mark(Marked mark, Span run, Span block) {
    boolean begins = mark.span().begin() == run.begin();
    // A piece that begins among the blanks before the block opens with the block.
    boolean opens = begins || (mark.span().begin() < block.begin() && run.begin() == block.begin());
    return new ArticleAnswer.Mark(mark.role(), mark.report(), opens, begins && mark.first());
  }

  private List<ArticleAnswer.Found> attributions(List<Said> said, Map<Id, List<Id>> refrains) {
    Map<Id, Said> known = new HashMap<>();
    said.forEach(s -> known.put(s.report(), s));
    List<ArticleAnswer.Found> out = new ArrayList<>();
    for (Report report : reports) {
      Optional.ofNullable(known.get(report.id()))
          .ifPresent(s -> out.add(found(report, s, refrains.getOrDefault(report.id(), List.of()))));
    }
    return out;
  }

  private ArticleAnswer.Found found(Report report, Said said, List<Id> refrains) {
    Attribution a = report.attribution();
    return new ArticleAnswer.Found(
        said,
        points.of(a.source()),
        points.of(a.cue()),
        a.within(),
        outcome(report.resolution()),
        candidates(report.resolution()),
        report.resolution() instanceof Resolution.Unresolved u
            ? Optional.of(u.reason())
            : Optional.empty(),
        a.evidence().reason(),
        refrains);
  }

  private static ArticleAnswer.Outcome outcome(Resolution resolution) {
    return switch (resolution) {
      case Resolution.Resolved r -> ArticleAnswer.Outcome.RESOLVED;
      case Resolution.Ambiguous a -> ArticleAnswer.Outcome.AMBIGUOUS;
      case Resolution.Group g -> ArticleAnswer.Outcome.GROUP;
      case Resolution.Described d -> ArticleAnswer.Outcome.DESCRIBED;
      case Resolution.Unresolved u -> ArticleAnswer.Outcome.UNRESOLVED;
    };
  }

  private static List<Speaker> candidates(Resolution resolution) {
    return switch (resolution) {
      case Resolution.Ambiguous a -> a.candidates();
      case Resolution.Group g -> g.members();
      case Resolution.Resolved r -> List.of();
      case Resolution.Described d -> List.of();
      case Resolution.Unresolved u -> List.of();
    };
  }
}
