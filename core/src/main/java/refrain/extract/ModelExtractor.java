package refrain.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import refrain.domain.Article;
import refrain.domain.Attribution;
import refrain.domain.CueSense;
import refrain.domain.Evidence;
import refrain.domain.Id;
import refrain.domain.Quotation;
import refrain.domain.Span;
import refrain.domain.UnsourcedReason;
import refrain.model.AttributionModel;
import refrain.model.Scores;
import refrain.model.TextEncoder;
import refrain.model.Window;

/**
 * Finds the attributions of a report with the trained network: tags words as source, cue and
 * content, then gives each content its cue and each cue its source. Transcripts and releases keep
 * their rules, also for what is nested in them.
 */
public final class ModelExtractor implements Extractor {

  private static final String RULE = "model";

  private final AttributionModel model;
  private final TextEncoder encoder;
  private final RuleExtractor rules = new RuleExtractor();
  private final CueSenses senses = CueSenses.load();

  /** Finds with this model; the encoder is the one of its vocabulary. */
  public ModelExtractor(AttributionModel model, TextEncoder encoder) {
    this.model = model;
    this.encoder = encoder;
  }

  @Override
  public List<Attribution> extract(Article article) {
    return switch (article.voice()) {
      case REPORT -> Nesting.mark(ofReport(article));
      case TRANSCRIPT, RELEASE -> rules.extract(article);
    };
  }

  private List<Attribution> ofReport(Article article) {
    List<Span> quotations = new ArrayList<>();
    for (Span p : article.paragraphs()) {
      QuoteFinder.find(article.text(), p).forEach(q -> quotations.add(q.span()));
    }
    ModelWords words = ModelWords.of(article, encoder);
    Edges edges = new Edges(words, article);
    List<Attribution> out = new ArrayList<>();
    Set<Id> seen = new HashSet<>();
    for (Window window : Window.cut(words.text())) {
      Scores scores = model.score(words.text(), window);
      for (LinkedSpans s : LinkedSpans.of(scores, window)) {
        Attribution a = attribution(article, edges, window.begin(), s, quotations);
        if (seen.add(a.id())) {
          out.add(a);
        }
      }
    }
    out.sort(Comparator.comparing(a -> a.quotation().content().getFirst()));
    return out;
  }

  private Attribution attribution(
      Article article, Edges edges, int first, LinkedSpans s, List<Span> quotations) {
    List<Span> content = s.contents().stream().map(c -> edges.quoted(shift(c, first))).toList();
    List<Span> cue = List.of(edges.trimmed(shift(s.cue(), first)));
    List<Span> quoted = Marks.quoted(content, quotations);
    Quotation quotation =
        new Quotation(content, quoted, Marks.form(article.text(), content, quoted));
    Id id = Attribution.idOf(article.id(), content);
    Evidence evidence =
        new Evidence(
            RULE,
            model.version(),
            s.confidence(),
            Optional.of("tagged so by the trained model, version " + model.version()));
    List<Span> source =
        s.source().map(words -> List.of(edges.trimmed(shift(words, first)))).orElse(List.of());
    CueSense sense = senses.of(article.text(), cue, source, quotation);
    return source.isEmpty()
        ? new Attribution.Unsourced(id, quotation, cue, sense, UnsourcedReason.NOT_FOUND, evidence)
        : new Attribution.Sourced(id, quotation, source, cue, sense, evidence);
  }

  private static Span shift(Span words, int by) {
    return new Span(words.begin() + by, words.end() + by);
  }
}
