package refrain.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SalienceWeightsTest {

  private static double score(SalienceFact... facts) {
    double[] values = new double[SalienceFact.values().length];
    for (SalienceFact f : facts) {
      values[f.ordinal()] = 1;
    }
    return SalienceWeights.standard().score(values);
  }

  @Test
  void whoBeganTheSentenceBeforeLeadsAnObjectInIt() {
    assertThat(score(SalienceFact.SUBJECT_BEFORE)).isGreaterThan(score(SalienceFact.OBJECT));
  }

  @Test
  void aSpeakerDoesNotNameHimself() {
    assertThat(score(SalienceFact.IN_OWN_CONTENT)).isNegative();
    assertThat(score(SalienceFact.IN_QUOTED_CONTENT)).isNegative();
  }

  @Test
  void aPersonLeadsWhatOnlyMayBeOne() {
    assertThat(score(SalienceFact.FIRM)).isPositive();
  }
}
