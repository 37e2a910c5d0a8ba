package refrain.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadTest {

  @Test
  void takesTheMiddleOneOrTheMeanOfTheTwo() {
    assertThat(Spread.of(List.of(3.0, 1.0, 2.5))).isEqualTo(new Spread(1, 2.5, 3));
    assertThat(Spread.of(List.of(4.0, 1.0, 2.0, 3.0))).isEqualTo(new Spread(1, 2.5, 4));
  }

  @Test
  void showsThreeDigits() {
    assertThat(new Spread(0.3214, 0.33, 0.3416).shown()).isEqualTo("0.330 (0.321 to 0.342)");
    assertThat(new Spread(9.951, 31.26, 40).shown()).isEqualTo("31.3 (10.0 to 40.0)");
    assertThat(new Spread(181.7, 259.1, 267).shown()).isEqualTo("259 (182 to 267)");
  }
}
