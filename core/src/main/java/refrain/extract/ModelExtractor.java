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
import refrain.model.ModelWords;
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

  /** Finds with this model and its numbers; the encoder is the one of its vocabulary. */
  public ModelExtractor(AttributionModel model, TextEncoder encoder) {
    this.model = model;
    this.encoder = encoder;
  }

  /**
   * An article with what the network says of its words.
   *
   * @param windows in order
   * @param scores one for each window
   */
  public record Scored(
      Article article, ModelWords words, List<Window> windows, List<Scores> scores) {

    public Scored {
      windows = List.copyOf(windows);
      scores = List.copyOf(scores);
    }
  }

  /**
   * An attribution with what the network says about it.
   *
   * @param facts what its confidence was made of
   */
  public record Weighed(Attribution attribution, Facts facts) {}

  @Override
  public List<Attribution> extract(Article article) {
    return switch (article.voice()) {
      case REPORT -> Nesting.mark(ofReport(article));
      case TRANSCRIPT, RELEASE -> rules.extract(article);
    };
  }

  /** Runs the network over a report, to decode it more than once. */
  public Scored score(Article article) {
    ModelWords words = ModelWords.of(article, encoder);
    List<Window> windows = Window.cut(words.text());
    List<Scores> scores = new ArrayList<>();
    windows.forEach(w -> scores.add(model.score(words.text(), w)));
    return new Scored(article, words, windows, scores);
  }

  /** The attributions of a report with other numbers than the model's own. */
  public List<Weighed> decode(Scored scored, Decoding numbers) {
    Decoder decoder = new Decoder(scored.words().text(), numbers);
    for (int i = 0; i < scored.windows().size(); i++) {
      decoder.add(scored.scores().get(i), scored.windows().get(i));
    }
    return attributions(scored.article(), scored.words(), decoder.all(), numbers);
  }

  private List<Attribution> ofReport(Article article) {
    ModelWords words = ModelWords.of(article, encoder);
    Decoding numbers = Decoding.of(model.numbers());
    Decoder decoder = new Decoder(words.text(), numbers);
    for (Window window : Window.cut(words.text())) {
      decoder.add(model.score(words.text(), window), window);
    }
    return attributions(article, words, decoder.all(), numbers).stream()
        .map(Weighed::attribution)
        .toList();
  }

  private List<Weighed> attributions(
      Article article, ModelWords words, List<LinkedSpans> found, Decoding numbers) {
    List<Span> quotations = new ArrayList<>();
    for (Span p : article.paragraphs()) {
      QuoteFinder.find(article.text(), p).forEach(q -> quotations.add(q.span()));
    }
    Edges edges = new Edges(words, article);
    List<Weighed> out = new ArrayList<>();
    Set<Id> seen = new HashSet<>();
    for (LinkedSpans s : found) {
      double confidence = numbers.confidence().in(s.facts());
      if (confidence >= numbers.leastConfidence() || s.facts().isQuoted()) {
        Attribution a = attribution(article, edges, s, quotations, confidence);
        if (seen.add(a.id())) {
          out.add(new Weighed(a, s.facts()));
        }
      }
    }
    out.sort(Comparator.comparing(w -> w.attribution().quotation().content().getFirst()));
    return out;
  }

  private Attribution attribution(
      Article article, Edges edges, LinkedSpans s, List<Span> quotations, double confidence) {
    List<Span> content = s.contents().stream().map(edges::quoted).toList();
    List<Span> cue = List.of(edges.trimmed(s.cue()));
    List<Span> quoted = Marks.quoted(content, quotations);
    Quotation quotation =
        new Quotation(content, quoted, Marks.form(article.text(), content, quoted));
    Id id = Attribution.idOf(article.id(), content);
    Evidence evidence =
        new Evidence(
            RULE,
            model.version(),
            confidence,
            Optional.of("tagged so by the trained model, version " + model.version()));
    List<Span> source = s.source().map(words -> List.of(edges.trimmed(words))).orElse(List.of());
    CueSense sense = senses.of(article.text(), cue, source, quotation);
    return source.isEmpty()
        ? new Attribution.Unsourced(id, quotation, cue, sense, UnsourcedReason.NOT_FOUND, evidence)
        : new Attribution.Sourced(id, quotation, source, cue, sense, evidence);
  }
}
