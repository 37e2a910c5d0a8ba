package refrain.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuotedRegionsTest {

  private static List<String> quoted(String text) {
    return QuotedRegions.of(text, 0, text.length()).stream()
        .map(r -> text.substring(r.begin(), r.end()))
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
  void passesByTheMarkBeforeAParagraphOfAnExcerpt() {
    assertThat(quoted("\"The envoy was told “no” twice. “Never,” he said."))
        .containsExactly("“no”", "“Never,”");
    assertThat(quoted("\"The envoy was told “no” twice,\" she said."))
        .containsExactly("\"The envoy was told “no”");
  }

  @Test
  void passesByMarksOfInches() {
    assertThat(quoted("A screen of 5\" and more.")).isEmpty();
  }

  @Test
  void takesSingleMarksForQuotationMarks() {
    assertThat(quoted("Orlan 'firmly opposed', minister says")).containsExactly("'firmly opposed'");
    assertThat(quoted("‘No,’ he said. ‘Never.’")).containsExactly("‘No,’", "‘Never.’");
    assertThat(quoted("`Not now,' she said.")).containsExactly("`Not now,'");
    assertThat(quoted("'£3 is enough'")).containsExactly("'£3 is enough'");
  }

  @Test
  void tellsApostrophesFromSingleMarks() {
    assertThat(
            quoted(
                "The ministers' plan of the '90s wasn't rock 'n' roll, get 'em, fishin' in '16."))
        .isEmpty();
    assertThat(
            quoted(
                "The ministers’ plan of the ’90s wasn’t rock ’n’ roll, get ‘em, at the Smiths’."))
        .isEmpty();
    assertThat(quoted("'The ministers' plan isn't ours,' he said of the envoys' talks."))
        .containsExactly("'The ministers' plan isn't ours,'");
  }

  @Test
  void closesAtAPluralWhereNothingElseCloses() {
    assertThat(quoted("She called them 'cowards' in the street.")).containsExactly("'cowards'");
    assertThat(quoted("Both 'cowards' and 'fools', he said."))
        .containsExactly("'cowards'", "'fools'");
  }

  @Test
  void takesTheOutermostOfSingleMarks() {
    assertThat(quoted("'We said 'no' to that plan,' she said."))
        .containsExactly("'We said 'no' to that plan,'");
    assertThat(quoted("‘She wrote “never” on it,’ he said."))
        .containsExactly("‘She wrote “never” on it,’");
    assertThat(quoted("\"He said 'no' to me,\" she said."))
        .containsExactly("\"He said 'no' to me,\"");
  }

  @Test
  void keepsDoubleMarksBesideSingleOnes() {
    assertThat(quoted("\"One,\" 'two,' \"three\""))
        .containsExactly("\"One,\"", "'two,'", "\"three\"");
  }

  @Test
  void takesALoneSingleMarkForNothing() {
    assertThat(quoted("The 'Abd Hall stands. " + "It is old. ".repeat(100) + "Then 'it fell."))
        .isEmpty();
  }

  @Test
  void takesHostileMarksInLinearTime() {
    String marks = "“".repeat(100_000) + "\"".repeat(100_000) + "'".repeat(100_001);
    String openers = "'a ".repeat(100_000);
    String pairs = "'as' 'b. ".repeat(100_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          assertThat(QuotedRegions.of(marks, 0, marks.length())).isNotEmpty();
          assertThat(QuotedRegions.of(openers, 0, openers.length())).isEmpty();
          assertThat(QuotedRegions.of(pairs, 0, pairs.length())).isNotEmpty();
        });
  }
}
