package refrain.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A pattern that is tried only where its words can begin finds what a search finds. */
class WordPatternTest {

  private static final String REGEX =
      "\\b(?:I|[Ww]e|(?i:told|tells) (?:the|a) \\w+|[Ss]aid (?:on|in))\\b";
  private static final WordPattern QUICK = new WordPattern("I we to te sa", REGEX);
  private static final List<String> PIECES =
      List.of(
          "I", "We", "we", "WE", "told", "Tells", "the", "a", "ferry", "Said", "said", "on", "in",
          " ", " ", " ", ", ", "“", "_", "7", "é", "'ll", "-", "ſaid");

  @Test
  void findsWhatASearchFinds() {
    Pattern slow = Pattern.compile(REGEX);
    Random random = new Random(11);
    int found = 0;
    for (int i = 0; i < 4000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(12); n > 0; n--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      boolean there = slow.matcher(text).find();
      found += there ? 1 : 0;
      // In ASCII: a letter beyond makes no word there, and the text before it may end one.
      if (text.chars().allMatch(c -> c < 128)) {
        assertThat(QUICK.isIn(text.toString())).as("%s", text).isEqualTo(there);
      }
    }
    assertThat(found).isBetween(400, 3600);
  }

  @Test
  void looksAtTheLastLetterAndAtNothing() {
    assertThat(QUICK.isIn("so do I")).isTrue();
    assertThat(QUICK.isIn("")).isFalse();
    assertThat(QUICK.isIn("w")).isFalse();
    assertThat(QUICK.isIn("awe")).isFalse();
  }
}
