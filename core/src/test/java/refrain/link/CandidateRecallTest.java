package refrain.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the index finds of what comparing all with all finds. */
class CandidateRecallTest {

  @Test
  void candidatesHoldWhatComparingEverythingFinds() {
    CandidateRecall recall = CandidateRecall.of(Invented.variations(20260121, 400), 200);
    assertThat(recall.pairs()).isGreaterThan(200);
    assertThat((double) recall.pairsFound() / recall.pairs()).isGreaterThanOrEqualTo(0.99);
  }
}
