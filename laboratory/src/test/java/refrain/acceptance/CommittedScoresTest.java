package refrain.acceptance;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import refrain.evaluate.Evaluation;
import refrain.evaluate.Figure;
import refrain.extract.RuleExtractor;

/** The rules reach what {@code scores/expected.tsv} says, to the last decimal. */
class CommittedScoresTest {

  private static final CommittedScores SCORES = new CommittedScores("refrain", BigDecimal.ZERO);

  @TempDir private Path folder = Path.of(".");

  @Test
  void holdsOnPolNeARDev() throws Exception {
    holds(Annotated.polNeARDev());
  }

  @Test
  void holdsOnTheSecondDevelopmentSet() throws Exception {
    holds(Annotated.news());
  }

  @Test
  void holdsOnTheSeeds() throws Exception {
    Annotated seeds = Annotated.seeds();
    List<Figure> figures = new ArrayList<>(seeds.figures(new RuleExtractor(), folder));
    Path refrains = folder.resolve("refrains.jsonl");
    Product.over(SharedTexts.at("seeds")).writeRefrains(refrains);
    figures.addAll(
        Evaluation.links(SharedTexts.at("seeds-gold/refrains.gold.json"), refrains, 0.5).figures());
    SCORES.hold(seeds.corpus(), figures);
  }

  @Test
  void holdsOnTheExamples() throws Exception {
    holds(Annotated.examples());
  }

  @Test
  void holdsOnTheClassesOfCues() throws Exception {
    SCORES.hold("cue-classes-train", CueClassFigures.of("cue-classes-train.tsv"));
    SCORES.hold("cue-classes-dev", CueClassFigures.of("cue-classes-dev.tsv"));
  }

  private void holds(Annotated articles) throws Exception {
    SCORES.hold(articles.corpus(), articles.figures(new RuleExtractor(), folder));
  }
}
