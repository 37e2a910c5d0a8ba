package refrain.acceptance;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import refrain.plant.PlantRun;

/** What is planted is found as {@code scores/expected.tsv} says, at two sizes. */
class PlantedScoresTest {

  private static final CommittedScores SCORES = new CommittedScores("refrain", BigDecimal.ZERO);

  @Test
  void holdsOnAThousandStatements() throws Exception {
    hold(1000);
  }

  @Test
  void holdsOnTenThousandStatements() throws Exception {
    hold(10_000);
  }

  private static void hold(int statements) throws Exception {
    SCORES.hold("planted-" + statements, PlantRun.once(statements, 1).figures());
  }
}
