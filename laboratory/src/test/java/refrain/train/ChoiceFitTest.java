package refrain.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChoiceFitTest {

  @Test
  void findsTheWeightsThatMadeTheChoices() {
    Random random = new Random(11);
    List<ChoiceFit.Choice> choices = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      List<List<Double>> facts = new ArrayList<>();
      int best = 0;
      double most = Double.NEGATIVE_INFINITY;
      for (int c = 0; c < 4; c++) {
        facts.add(List.of(random.nextGaussian(), random.nextGaussian()));
        // Gumbel's noise makes the conditional logit.
        double noise = -Math.log(-Math.log(random.nextDouble()));
        double value = 2 * facts.get(c).get(0) - facts.get(c).get(1) + noise;
        if (value > most) {
          most = value;
          best = c;
        }
      }
      int right = best;
      choices.add(
          new ChoiceFit.Choice(facts, IntStream.range(0, 4).mapToObj(c -> c == right).toList()));
    }
    List<Double> weights = ChoiceFit.weights(choices);
    assertThat(weights.get(0)).isCloseTo(2, within(0.1));
    assertThat(weights.get(1)).isCloseTo(-1, within(0.1));
  }

  @Test
  void refusesAChoiceInWhichNothingIsRight() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ChoiceFit.Choice(List.of(List.of(1.0)), List.of(false)))
        .withMessageContaining("1 to choose from");
  }
}
