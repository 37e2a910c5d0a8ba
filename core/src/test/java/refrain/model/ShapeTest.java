package refrain.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapeTest {

  @ParameterizedTest
  @CsvSource({
    "'\"', MARK",
    "—, MARK",
    "2031, DIGITS",
    "24th, DIGITS_AND_LETTERS",
    "said, SMALL",
    "été, SMALL",
    "A, ONE_CAPITAL",
    "UN, CAPITALS",
    "Orland, CAPITALISED",
    "Élan, CAPITALISED",
    "McVane, OTHER",
    "eBay, OTHER",
    "部长, SMALL"
  })
  void tellsHowAWordIsWritten(String word, Shape shape) {
    assertThat(Shape.of(word)).isEqualTo(shape);
  }
}
