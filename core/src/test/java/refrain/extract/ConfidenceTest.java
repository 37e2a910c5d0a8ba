package refrain.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConfidenceTest {

  private static final Facts FACTS = new Facts(1, 2, 3, 4, 5, true, false);

  @Test
  void weighsEachFactOnceByItsName() {
    Confidence confidence =
        new Confidence(List.of(1.0, 0.1, 0.01, 0.001, 0.0001, 0.00001, 7.0, 0.0));
    double sum = 1 + 0.2 + 0.03 + 0.004 + 0.0005 + 0.00001;
    assertThat(confidence.in(FACTS)).isCloseTo(1 / (1 + Math.exp(-sum)), within(1e-12));
    assertThat(Decoding.of(confidence.numbers()).confidence()).isEqualTo(confidence);
    assertThat(confidence.numbers()).containsEntry("confidence_content", 0.01);
  }

  @Test
  void isSurerOfWhatIsMoreProbable() {
    Confidence plain = Decoding.of(Map.of()).confidence();
    assertThat(plain.in(FACTS)).isLessThan(plain.in(new Facts(2, 3, 4, 5, 6, true, false)));
  }

  @Test
  void refusesAnotherNumberOfWeights() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Confidence(List.of(1.0)))
        .withMessageContaining("1 weights");
  }

  @Test
  void keepsOddsInBounds() {
    assertThat(Facts.logOdds(0.5)).isZero();
    assertThat(Facts.logOdds(1)).isEqualTo(12);
    assertThat(Facts.logOdds(0)).isEqualTo(-12);
  }
}
