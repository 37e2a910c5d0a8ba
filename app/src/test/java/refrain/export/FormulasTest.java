package refrain.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which cells get an apostrophe, and that it can be taken away. */
class FormulasTest {

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+49", "-2", "@SUM(A1)", "\t=1", "\r=1", "＝1", "'=1", "''=1"})
  void keepsATextFromBeingAFormula(String text) {
    assertThat(Formulas.guard(text)).isEqualTo("'" + text);
    assertThat(Formulas.unguard(Formulas.guard(text))).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "'", "'quoted'", "a=b", "– a dash", "“We oppose it”", " =1"})
  void leavesOtherTextsAsTheyAre(String text) {
    assertThat(Formulas.guard(text)).isEqualTo(text);
    assertThat(Formulas.unguard(text)).isEqualTo(text);
  }
}
