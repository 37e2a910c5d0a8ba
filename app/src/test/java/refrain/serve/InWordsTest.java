package refrain.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InWordsTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          24,     about 24 a day
          1.2,    about 1.2 a day
          0.949,  on 9 days in 10
          0.35,   on 4 days in 10
          0.25,   on one day in 4
          0.05,   on one day in 20
          0.033,  on one day in 30
          0.001,  'on one day in 1,000'
          0,      'on less than one day in 1,000'
          """)
  void chanceIsToldInDays(double expected, String told) {
    assertThat(InWords.chance(expected)).isEqualTo(told);
  }

  @Test
  void aMomentIsToldInUtc() {
    assertThat(InWords.moment(Instant.parse("2026-03-02T07:05:59Z")))
        .isEqualTo("2\u00a0Mar\u00a02026,\u00a007:05\u00a0UTC");
  }
}
