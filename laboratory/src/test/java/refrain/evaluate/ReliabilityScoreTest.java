package refrain.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReliabilityScoreTest {

  @Test
  void comparesConfidenceWithTheShareThatIsRight() {
    ReliabilityScore score =
        ReliabilityScore.of(
            List.of(
                new Judged("a", 0, 0.95, true),
                new Judged("a", 1, 0.91, true),
                new Judged("b", 0, 1.0, false),
                new Judged("b", 1, 0.2, false)));
    ReliabilityScore.Bin last = score.bins().get(9);
    assertThat(last.count()).isEqualTo(3);
    assertThat(last.shareRight()).isCloseTo(2 / 3.0, within(1e-9));
    assertThat(score.bins().get(2).count()).isEqualTo(1);
    double expected = (Math.abs(2.86 - 2) + 0.2) / 4;
    assertThat(score.expectedError()).isCloseTo(expected, within(1e-9));
  }

  @Test
  void isNoughtOfNothing() {
    assertThat(ReliabilityScore.of(List.of()).expectedError()).isZero();
  }

  @Test
  void judgesEachPredictionByContentAndSource(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("d.txt"), "Ports stay open, said Ilsa Marrow of Orland");
    Path gold = folder.resolve("gold.jsonl");
    Path predicted = folder.resolve("pred.jsonl");
    Files.writeString(
        gold, "{\"doc\":\"d\",\"attributions\":[{\"source\":[[22,33]],\"content\":[[0,15]]}]}\n");
    Files.writeString(
        predicted,
        "{\"doc\":\"d\",\"attributions\":["
            + "{\"source\":[[37,43]],\"content\":[[37,43]],\"confidence\":0.3},"
            + "{\"source\":[[22,26]],\"content\":[[0,15]],\"confidence\":0.8}]}\n");
    assertThat(Evaluation.judge(gold, predicted, List.of(folder)))
        .containsExactly(new Judged("d", 0, 0.3, false), new Judged("d", 1, 0.8, true));
    assertThat(Evaluation.reliability(gold, predicted, List.of(folder)).text())
        .contains("0.8-0.9          1  0.800  1.000");
  }
}
