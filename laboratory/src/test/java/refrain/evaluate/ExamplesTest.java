package refrain.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Scores on three of the repository's example articles, annotated by hand. */
class ExamplesTest {

  private static final Path TEXTS =
      Path.of(System.getProperty("refrain.root", ".")).resolve("examples");

  @Test
  void goldFitsTheTexts() throws Exception {
    AttributionScore score = score("examples.gold.jsonl");
    assertThat(score.hits(Kind.ALL, Metric.EXACT_WHOLE)).isEqualTo(new Hits(28, 28, 28, 28));
    assertThat(score.hits(Kind.DIRECT, Metric.EXACT_WHOLE).gold()).isEqualTo(8);
    assertThat(score.hits(Kind.INDIRECT, Metric.EXACT_WHOLE).gold()).isEqualTo(17);
    assertThat(score.hits(Kind.MIXED, Metric.EXACT_WHOLE).gold()).isEqualTo(3);
    assertThat(score.segments().exact()).isEqualTo(new Hits(14, 14, 14, 14));
  }

  /** One attribution is missing, one split quotation lost its second half, one source is wrong. */
  @Test
  void threeFlawsCostWhatTheyCostByHand() throws Exception {
    AttributionScore score = score("examples.flawed.jsonl");
    assertThat(score.hits(Kind.ALL, Metric.EXACT_SOURCE)).isEqualTo(new Hits(26, 27, 26, 28));
    assertThat(score.hits(Kind.ALL, Metric.EXACT_CUE)).isEqualTo(new Hits(27, 27, 27, 28));
    assertThat(score.hits(Kind.ALL, Metric.EXACT_CONTENT)).isEqualTo(new Hits(26, 27, 26, 28));
    assertThat(score.hits(Kind.ALL, Metric.EXACT_WHOLE)).isEqualTo(new Hits(25, 27, 25, 28));
    // Nine of eighteen words are left: 2*9/(9+18) is over one half.
    assertThat(score.hits(Kind.ALL, Metric.RELAXED)).isEqualTo(new Hits(26, 27, 26, 28));
    assertThat(score.segments().exact()).isEqualTo(new Hits(13, 13, 13, 14));
    // The wrong source has both halves of its quotation.
    assertThat(score.segments().attributed()).isEqualTo(new Hits(11, 13, 11, 14));
  }

  private static AttributionScore score(String predicted) throws Exception {
    return AttributionScorer.score(
        Annotations.read(resource("examples.gold.jsonl")),
        Annotations.read(resource(predicted)),
        new Texts(List.of(TEXTS)));
  }

  private static Path resource(String name) throws URISyntaxException {
    return Path.of(Objects.requireNonNull(ExamplesTest.class.getResource(name)).toURI());
  }
}
