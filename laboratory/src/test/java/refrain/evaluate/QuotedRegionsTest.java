package refrain.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuotedRegionsTest {

  @Test
  void takesStraightCurlyAndDoubledMarks() {
    assertThat(quoted("He said \"no\" and “yes” and ''perhaps'' twice."))
        .containsExactly("\"no\"", "“yes”", "''perhaps''");
  }

  @Test
  void runsAnOpenQuotationToTheEndOfItsLineOnly() {
    assertThat(quoted("\"We begin.\n\"We end,\" she said.\nNot quoted."))
        .containsExactly("\"We begin.", "\"We end,\"");
  }

  @Test
  void ignoresInchSigns() {
    assertThat(quoted("A 12\" pipe and a 6\" pipe")).isEmpty();
  }

  @Test
  void opensAfterBracketsAndDashes() {
    assertThat(quoted("He left (\"at once\") —\"alone\""))
        .containsExactly("\"at once\"", "\"alone\"");
  }

  @Test
  void takesCurlyMarksTurnedTheWrongWayByPosition() {
    assertThat(quoted("She said ”no“ again")).containsExactly("”no“");
  }

  @Test
  void keepsANestedOpeningMarkInsideTheOuterQuotation() {
    assertThat(quoted("“He told us “go home” and left")).containsExactly("“He told us “go home”");
  }

  @Test
  void beginsAnewWhereAStraightMarkOpensInsideAnOpenQuotation() {
    assertThat(quoted("\"first \"second\" third")).containsExactly("\"first ", "\"second\"");
  }

  @Test
  void readsAHundredThousandOpeningMarksInTime() {
    String text = " \"a".repeat(100_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(30), () -> assertThat(quoted(text)).hasSize(100_000));
  }

  private static List<String> quoted(String text) {
    int[] codePoints = text.codePoints().toArray();
    return QuotedRegions.find(codePoints).stream()
        .map(p -> new String(codePoints, p.begin(), p.end() - p.begin()))
        .toList();
  }
}
