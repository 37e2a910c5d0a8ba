package refrain.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExpectedScoresTest {

  @Test
  void holdsWhereTheFourDecimalsAreTheSame(@TempDir Path folder) throws Exception {
    Verdict verdict = verdict(folder, 0.71234999);
    assertThat(verdict).isInstanceOf(Verdict.Holds.class);
    assertThat(verdict.fails()).isFalse();
  }

  @Test
  void failsByOneInTheLastDecimal(@TempDir Path folder) throws Exception {
    Verdict verdict = verdict(folder, 0.7122);
    assertThat(verdict.fails()).isTrue();
    assertThat(verdict.sentence()).startsWith("LOWER").contains("0.7123").contains("0.7122");
  }

  @Test
  void allowsAsMuchLessAsItIsTold(@TempDir Path folder) throws Exception {
    ExpectedScores expected = expected(folder, "news\trules\trelaxed F1\tall\t0.7123\t12\n");
    BigDecimal slack = new BigDecimal("0.01");
    for (double value : new double[] {0.7023, 0.7022}) {
      List<Figure> figures = List.of(new Figure("relaxed F1", "all", value, 12));
      assertThat(expected.compare("news", "rules", figures, slack).getFirst().fails())
          .isEqualTo(value < 0.7023);
    }
  }

  @Test
  void saysWhichLineToCommitWhereTheFigureIsHigher(@TempDir Path folder) throws Exception {
    Verdict verdict = verdict(folder, 0.75);
    assertThat(verdict.fails()).isFalse();
    assertThat(verdict.sentence()).endsWith("commit: news\trules\trelaxed F1\tall\t0.7500\t12");
  }

  @Test
  void failsWhereTheFigureWasNotMeasuredOrOnOtherItems(@TempDir Path folder) throws Exception {
    ExpectedScores expected = expected(folder, "news\trules\trelaxed F1\tall\t0.7123\t12\n");
    assertThat(compare(expected, "rules").getFirst().fails()).isTrue();
    Figure other = new Figure("relaxed F1", "all", 0.9, 13);
    assertThat(compare(expected, "rules", other).getFirst().fails()).isTrue();
    assertThat(compare(expected, "another", other)).isEmpty();
  }

  @Test
  void namesTheLineThatItCannotRead(@TempDir Path folder) {
    assertThatThrownBy(() -> expected(folder, "news\trules\trelaxed F1\tall\t71.2\t12\n"))
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining("expected.tsv:2: found");
    String line = "news\trules\trelaxed F1\tall\t0.7123\t12\n";
    assertThatThrownBy(() -> expected(folder, line + line)).hasMessageContaining(":3: score given");
  }

  @Test
  void readsTheLinesThatItWrites(@TempDir Path folder) throws Exception {
    ExpectedScores scores =
        ExpectedScores.of("news", "rules", List.of(new Figure("found", "mixed", 0.03125, 4)));
    assertThat(scores.scores().getFirst().line()).isEqualTo("news\trules\tfound\tmixed\t0.0312\t4");
    assertThat(expected(folder, scores.scores().getFirst().line())).isEqualTo(scores);
  }

  @Test
  void takesOverWhatWasMeasuredNow(@TempDir Path folder) throws Exception {
    String other = "seeds\trules\trelaxed F1\tall\t0.5000\t31\n";
    ExpectedScores scores = expected(folder, "news\trules\trelaxed F1\tall\t0.7123\t12\n" + other);
    List<Figure> figures =
        List.of(new Figure("relaxed F1", "all", 0.75, 12), new Figure("found", "all", 1, 12));
    assertThat(scores.with("news", "rules", figures).text())
        .isEqualTo(ExpectedScores.HEADER + "\nnews\trules\trelaxed F1\tall\t0.7500\t12\n" + other);
  }

  private static Verdict verdict(Path folder, double value) throws Exception {
    ExpectedScores expected = expected(folder, "news\trules\trelaxed F1\tall\t0.7123\t12\n");
    return compare(expected, "rules", new Figure("relaxed F1", "all", value, 12)).getFirst();
  }

  private static List<Verdict> compare(ExpectedScores expected, String system, Figure... figures) {
    return expected.compare("news", system, List.of(figures), BigDecimal.ZERO);
  }

  private static ExpectedScores expected(Path folder, String lines) throws Exception {
    return ExpectedScores.read(
        Files.writeString(folder.resolve("expected.tsv"), ExpectedScores.HEADER + "\n" + lines));
  }
}
