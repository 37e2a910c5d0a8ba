package refrain.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import refrain.domain.Article;
import refrain.domain.Attribution;
import refrain.domain.CueSense;
import refrain.domain.Evidence;
import refrain.domain.Form;
import refrain.domain.Id;
import refrain.domain.Quotation;
import refrain.domain.Span;
import refrain.domain.UnsourcedReason;

/**
 * Finds attributions by deterministic rules: pairs of quotation marks, a lexicon of cues with their
 * complements, and the noun phrases beside them.
 */
public final class RuleExtractor implements Extractor {

  static final String VERSION = "1";

  private final ReportAttributor reports;
  private final CueSenses senses = CueSenses.load();

  /** Loads the lexicons from the class path. */
  public RuleExtractor() {
    WordClasses classes = WordClasses.load();
    this.reports =
        new ReportAttributor(new Tagger(classes), Inflections.load(classes), CueLexicon.load());
  }

  @Override
  public List<Attribution> extract(Article article) {
    return switch (article.voice()) {
      case REPORT -> Nesting.mark(ofReport(article));
      case TRANSCRIPT -> ofTranscript(article);
      case RELEASE -> ofRelease(article);
    };
  }

  // What stands between the turns is told by the outlet.
  private List<Attribution> ofTranscript(Article article) {
    List<Attribution> out = new ArrayList<>(TurnAttributor.attributions(article));
    out.addAll(ofReport(article));
    SpokenText.turns(article).forEach(turn -> out.addAll(spoken(article, turn)));
    return Nesting.mark(inOrder(out));
  }

  private List<Attribution> ofRelease(Article article) {
    List<Attribution> out = new ArrayList<>(ReleaseAttributor.attributions(article));
    out.addAll(spoken(article, SpokenText.release(article)));
    return Nesting.mark(inOrder(out));
  }

  private List<Attribution> spoken(Article article, List<Span> paragraphs) {
    List<Span> quotations = new ArrayList<>();
    List<Attribution> out = new ArrayList<>();
    for (Draft d : reports.spoken(article, paragraphs, quotations)) {
      out.add(attribution(article, SourceEdges.set(d, article.text()), quotations));
    }
    return out;
  }

  private static List<Attribution> inOrder(List<Attribution> attributions) {
    Set<Id> seen = new HashSet<>();
    return attributions.stream().filter(a -> seen.add(a.id())).sorted(Nesting.ORDER).toList();
  }

  private List<Attribution> ofReport(Article article) {
    List<Span> quotations = new ArrayList<>();
    List<Attribution> out = new ArrayList<>();
    for (Draft d : reports.drafts(article, quotations)) {
      out.add(attribution(article, SourceEdges.set(d, article.text()), quotations));
    }
    return inOrder(out);
  }

  private Attribution attribution(Article article, Draft d, List<Span> quotations) {
    List<Span> quoted = Marks.quoted(d.content(), quotations);
    Form form =
        d.rule().equals(Labels.RULE) ? Form.TURN : Marks.form(article.text(), d.content(), quoted);
    Quotation quotation = new Quotation(d.content(), quoted, form);
    Id id = Attribution.idOf(article.id(), d.content());
    List<Span> cue = d.cue() == null ? List.of() : List.of(d.cue());
    List<Span> source = d.source() == null ? List.of() : List.of(d.source());
    CueSense sense = senses.of(article.text(), cue, source, quotation);
    Evidence evidence =
        new Evidence(d.rule(), VERSION, d.score(), Optional.of(Reason.of(article.text(), d, form)));
    return d.source() == null
        ? new Attribution.Unsourced(
            id,
            quotation,
            cue,
            sense,
            d.passive() ? UnsourcedReason.PASSIVE : UnsourcedReason.NOT_FOUND,
            evidence)
        : new Attribution.Sourced(id, quotation, source, cue, sense, evidence);
  }
}
