package refrain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import refrain.evaluate.ExpectedScores;
import refrain.evaluate.Figure;
import refrain.evaluate.Verdict;

/**
 * Holds figures against {@code scores/expected.tsv}: lower fails, higher says what to commit. With
 * {@code -Drefrain.scores=write} the file gets the figures instead.
 *
 * @param system what is measured
 * @param slack how much lower a figure may be, 0 where the same input gives the same bytes
 */
record CommittedScores(String system, BigDecimal slack) {

  void hold(String corpus, List<Figure> figures) throws Exception {
    Path file = SharedTexts.root().resolve("scores/expected.tsv");
    ExpectedScores expected = ExpectedScores.read(file);
    if ("write".equals(System.getProperty("refrain.scores"))) {
      Files.writeString(file, expected.with(corpus, system, figures).text());
      return;
    }
    List<Verdict> verdicts = expected.compare(corpus, system, figures, slack);
    assertThat(verdicts).as("committed scores of " + system + " for " + corpus).isNotEmpty();
    verdicts.stream()
        .filter(v -> v instanceof Verdict.Higher)
        .forEach(v -> System.out.println(v.sentence()));
    assertThat(verdicts.stream().filter(Verdict::fails).map(Verdict::sentence)).isEmpty();
  }
}
