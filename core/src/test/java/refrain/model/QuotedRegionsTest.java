package refrain.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuotedRegionsTest {

  private static List<String> quoted(String text) {
    return QuotedRegions.of(text, 0, text.length()).stream()
        .map(r -> text.substring(r[0], r[1]))
        .toList();
  }

  @Test
  void pairsStraightCurlyAndDoubledMarks() {
    assertThat(quoted("\"No,\" she said. “Never.” ''Not now.''"))
        .containsExactly("\"No,\"", "“Never.”", "''Not now.''");
  }

  @Test
  void takesMarksTurnedTheWrongWayByTheirPlace() {
    assertThat(quoted("He said ”no“ and left.")).containsExactly("”no“");
  }

  @Test
  void leavesAQuotationWithoutEndOpenToTheEnd() {
    assertThat(quoted("She said: “We will go on.")).containsExactly("“We will go on.");
  }

  @Test
  void beginsAnewAtAMarkThatCanOnlyOpen() {
    assertThat(quoted("\"One is open \"two\" here")).containsExactly("\"One is open ", "\"two\"");
  }

  @Test
  void passesByMarksOfInches() {
    assertThat(quoted("A screen of 5\" and more.")).isEmpty();
  }

  @Test
  void takesHostileMarksInLinearTime() {
    String marks = "“".repeat(100_000) + "\"".repeat(100_000) + "'".repeat(100_001);
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> assertThat(QuotedRegions.of(marks, 0, marks.length())).isNotEmpty());
  }
}
