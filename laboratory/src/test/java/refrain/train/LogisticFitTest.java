package refrain.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LogisticFitTest {

  @Test
  void findsTheWeightsThatMadeTheOutcomes() {
    Random random = new Random(11);
    List<List<Double>> facts = new ArrayList<>();
    List<Boolean> outcomes = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      double x = random.nextGaussian();
      double y = random.nextGaussian();
      facts.add(List.of(x, y, 1.0));
      double p = 1 / (1 + Math.exp(-(2 * x - y + 0.5)));
      outcomes.add(random.nextDouble() < p);
    }
    List<Double> weights = LogisticFit.weights(facts, outcomes);
    assertThat(weights.get(0)).isCloseTo(2, within(0.1));
    assertThat(weights.get(1)).isCloseTo(-1, within(0.1));
    assertThat(weights.get(2)).isCloseTo(0.5, within(0.1));
  }

  @Test
  void refusesExamplesWithoutOutcomes() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LogisticFit.weights(List.of(List.of(1.0)), List.of()))
        .withMessageContaining("1 examples and 0 outcomes");
  }
}
