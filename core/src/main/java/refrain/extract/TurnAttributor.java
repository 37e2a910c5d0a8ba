package refrain.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import refrain.domain.Article;
import refrain.domain.Attribution;
import refrain.domain.CueSense;
import refrain.domain.Evidence;
import refrain.domain.Form;
import refrain.domain.Id;
import refrain.domain.Quotation;
import refrain.domain.Span;
import refrain.domain.Turn;
import refrain.domain.UnsourcedReason;

/** Takes the turns of a transcript, questions too, as attributions to their labels. */
final class TurnAttributor {

  // Set by judgement, not fitted: a label and a colon at the line's beginning leave little doubt.
  private static final Evidence LABELLED =
      new Evidence(
          "turn",
          RuleExtractor.VERSION,
          0.99,
          Optional.of("a turn of a transcript under the speaker's label"));
  private static final Evidence UNLABELLED =
      new Evidence(
          "turn-unlabelled",
          RuleExtractor.VERSION,
          0.9,
          Optional.of("a turn of a transcript that no label names the speaker of"));

  private TurnAttributor() {}

  static List<Attribution> attributions(Article article) {
    List<Attribution> out = new ArrayList<>();
    List<List<Span>> spoken = SpokenText.turns(article);
    for (int i = 0; i < spoken.size(); i++) {
      Turn turn = article.turns().get(i);
      List<Span> content = spoken.get(i);
      if (content.isEmpty()) {
        continue;
      }
      Id id = Attribution.idOf(article.id(), content);
      Quotation quotation = new Quotation(content, List.of(), Form.TURN);
      out.add(
          turn.label().isPresent()
              ? new Attribution.Sourced(
                  id, quotation, List.of(turn.label().get()), List.of(), CueSense.SPEECH, LABELLED)
              : new Attribution.Unsourced(
                  id,
                  quotation,
                  List.of(),
                  CueSense.SPEECH,
                  UnsourcedReason.UNLABELLED,
                  UNLABELLED));
    }
    return out;
  }
}
