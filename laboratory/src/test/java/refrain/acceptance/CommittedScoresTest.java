package refrain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import refrain.evaluate.Evaluation;
import refrain.evaluate.ExpectedScores;
import refrain.evaluate.Figure;
import refrain.evaluate.Verdict;

/**
 * Holds the product against {@code scores/expected.tsv}: lower fails, higher says what to commit.
 */
class CommittedScoresTest {

  private static final String SYSTEM = "refrain";

  @TempDir private Path folder = Path.of(".");

  @Test
  void holdsOnPolNeARDev() throws Exception {
    Path texts = SharedTexts.at("polnear/dev");
    holds("polnear-dev", attributions(SharedTexts.at("polnear/dev.gold.jsonl"), texts));
  }

  @Test
  void holdsOnTheSeeds() throws Exception {
    Path texts = SharedTexts.at("seeds");
    Product product = Product.over(texts);
    List<Figure> figures =
        new ArrayList<>(attributions(SharedTexts.at("seeds-gold/attributions.gold.jsonl"), texts));
    figures.addAll(
        Evaluation.links(
                SharedTexts.at("seeds-gold/refrains.gold.json"),
                product.writeRefrains(folder.resolve("refrains.jsonl")),
                0.5)
            .figures());
    holds("seeds", figures);
  }

  /** The only floor that is measured everywhere: three example articles of this repository. */
  @Test
  void holdsOnTheExamples() throws Exception {
    Path gold =
        SharedTexts.root()
            .resolve("laboratory/src/test/resources/refrain/evaluate/examples.gold.jsonl");
    holds("examples", attributions(gold, SharedTexts.root().resolve("examples")));
  }

  private List<Figure> attributions(Path gold, Path texts) throws Exception {
    Path predicted = folder.resolve("pred.jsonl");
    Product.over(texts).writeArticles(predicted, SharedTexts.docs(gold));
    List<Figure> figures =
        new ArrayList<>(Evaluation.attribution(gold, predicted, texts, false, false).figures());
    figures.addAll(Evaluation.spans(gold, predicted, texts).figures());
    figures.addAll(Evaluation.reliability(gold, predicted, texts).figures());
    return figures;
  }

  private static void holds(String corpus, List<Figure> figures) throws Exception {
    Path file = SharedTexts.root().resolve("scores/expected.tsv");
    ExpectedScores expected = ExpectedScores.read(file);
    if ("write".equals(System.getProperty("refrain.scores"))) {
      Files.writeString(file, expected.with(corpus, SYSTEM, figures).text());
      return;
    }
    List<Verdict> verdicts = expected.compare(corpus, SYSTEM, figures);
    assertThat(verdicts).as("committed scores for " + corpus).isNotEmpty();
    verdicts.stream()
        .filter(v -> v instanceof Verdict.Higher)
        .forEach(v -> System.out.println(v.sentence()));
    assertThat(verdicts.stream().filter(Verdict::fails).map(Verdict::sentence)).isEmpty();
  }
}
