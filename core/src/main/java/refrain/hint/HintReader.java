package refrain.hint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import refrain.domain.ActType;
import refrain.domain.Article;
import refrain.domain.Attribution;
import refrain.domain.Hint;
import refrain.domain.Id;
import refrain.domain.Span;
import refrain.domain.Token;
import refrain.domain.Voice;
import refrain.model.ModelWords;
import refrain.model.StatementModel;
import refrain.model.StatementScores;
import refrain.model.StatementWindow;
import refrain.model.TextEncoder;

/**
 * Asks the network about every attribution of a report. Transcripts and releases it leaves to the
 * rules: their attributions are found by rules too, many times faster than any network runs.
 */
public final class HintReader {

  // A word belongs to the words found from this share of what the best of them must have.
  private static final double EDGE = 0.5;
  private static final double LEAST = 0.1;
  private static final String REMARK = "NONE";

  private final StatementModel model;
  private final TextEncoder encoder;

  /**
   * Asks the model that comes with the product.
   *
   * @return empty if the program was packed without it
   * @throws IllegalStateException if it is damaged
   */
  public static Optional<HintReader> find() {
    return StatementModel.find().map(m -> new HintReader(m, TextEncoder.ofModel()));
  }

  /** Asks this model; the encoder is the one of its vocabulary. */
  public HintReader(StatementModel model, TextEncoder encoder) {
    this.model = model;
    this.encoder = encoder;
  }

  /** What the network takes each attribution for, by its id; nothing for other voices. */
  public Map<Id, Hint> read(Article article, List<Attribution> attributions) {
    if (article.voice() != Voice.REPORT || attributions.isEmpty()) {
      return Map.of();
    }
    ModelWords words = ModelWords.of(article, encoder);
    Map<Id, Hint> out = new HashMap<>();
    for (Attribution a : attributions) {
      StatementWindow window =
          StatementWindow.around(
              words.text(),
              words.ranges(a.source()),
              words.ranges(a.cue()),
              words.ranges(a.quotation().content()));
      if (!window.words().isEmpty()) {
        out.put(a.id(), hint(words, window, model.score(words.text(), window)));
      }
    }
    return out;
  }

  private Hint hint(ModelWords words, StatementWindow window, StatementScores scores) {
    Map<ActType, Double> acts = new HashMap<>();
    for (int i = 0; i < model.acts().size(); i++) {
      if (!model.acts().get(i).equals(REMARK)) {
        acts.put(ActType.valueOf(model.acts().get(i)), scores.acts().get(i));
      }
    }
    return new Hint(
        acts,
        likely(words, window, scores.occasion()),
        likely(words, window, scores.addressee()),
        model.version());
  }

  /** The run of words around the most probable one; a word between two may be less probable. */
  private static Optional<Hint.Likely> likely(
      ModelWords words, StatementWindow window, List<Double> scores) {
    int best = 0;
    for (int i = 1; i < scores.size(); i++) {
      best = scores.get(i) > scores.get(best) ? i : best;
    }
    double most = scores.get(best);
    if (most < LEAST) {
      return Optional.empty();
    }
    double least = most * EDGE;
    int begin = best;
    while (reaches(window, scores, begin, -1, least)) {
      begin--;
    }
    int end = best;
    while (reaches(window, scores, end, 1, least)) {
      end++;
    }
    while (scores.get(begin) < least) {
      begin++;
    }
    while (scores.get(end) < least) {
      end--;
    }
    List<Token> tokens = words.tokens();
    int from = tokens.get(window.words().get(begin)).span().begin();
    int to = tokens.get(window.words().get(end)).span().end();
    return Optional.of(new Hint.Likely(new Span(from, to), Math.min(1, most)));
  }

  /** Whether the next word, which follows in the text too, or the one after it is probable. */
  private static boolean reaches(
      StatementWindow window, List<Double> scores, int at, int step, double least) {
    int next = at + step;
    if (next < 0
        || next >= scores.size()
        || window.words().get(next) != window.words().get(at) + step) {
      return false;
    }
    int after = next + step;
    return scores.get(next) >= least
        || (after >= 0 && after < scores.size() && scores.get(after) >= least);
  }
}
