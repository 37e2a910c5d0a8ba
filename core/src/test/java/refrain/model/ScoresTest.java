package refrain.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ScoresTest {

  private static final float[] ALIKE = new float[Scores.TAGS * Scores.TAGS];

  private static float[][] rows(int words, int width) {
    return new float[words][width];
  }

  @Test
  void comparesFirstAndLastWordsOfSpans() {
    float[][] links = rows(4, Scores.LINKS);
    links[0][0] = 2; // first word of a content
    links[1][64] = 3; // last word of a content
    links[2][128] = 4; // first word of a content's cue
    links[3][192] = 6; // last word of a content's cue
    Scores scores = Scores.of(rows(4, Scores.TAGS), links, ALIKE);
    assertThat(Scores.contentToCue(scores, 0, 1, scores, 2, 3))
        .isCloseTo((2 + 3) * (4 + 6) / 8.0, within(1e-6));
    assertThat(Scores.contentToCue(scores, 1, 0, scores, 2, 3)).isZero();
    assertThat(scores.cueToSource(0, 1, 2, 3)).isZero();
  }

  @Test
  void refusesRowsOfAnotherLength() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scores.of(rows(2, Scores.TAGS), rows(2, 512), ALIKE))
        .withMessageContaining("512");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scores.of(rows(2, Scores.TAGS), rows(3, Scores.LINKS), ALIKE));
  }
}
