package refrain.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import refrain.domain.Span;
import refrain.model.Scores;

class TagPathTest {

  private static final Decoding PLAIN = Decoding.of(Map.of());
  private static final float[] ALIKE = new float[Scores.TAGS * Scores.TAGS];

  private static Scores scores(float[]... tags) {
    return Scores.of(tags, new float[tags.length][Scores.LINKS], ALIKE);
  }

  /** A word with a score of 1 for one tag, and another score for a second. */
  private static float[] word(int tag, int second, float score) {
    float[] out = new float[Scores.TAGS];
    out[tag] = 1;
    out[second] += score;
    return out;
  }

  private static float[] word(int tag) {
    return word(tag, tag, 0);
  }

  @Test
  void findsTheSpansOfEachRole() {
    TagPath path =
        TagPath.of(
            scores(word(1), word(2), word(3), word(0), word(5), word(6), word(5)), 0, 7, PLAIN);
    assertThat(path.sources()).containsExactly(new Span(0, 2));
    assertThat(path.cues()).containsExactly(new Span(2, 3));
    assertThat(path.contents()).containsExactly(new Span(4, 6), new Span(6, 7));
  }

  @Test
  void beginsASpanWhereTheScoresAloneWouldOnlyContinueOne() {
    TagPath path = TagPath.of(scores(word(0), word(6, 5, 0.75f), word(6), word(6)), 0, 4, PLAIN);
    assertThat(path.contents()).containsExactly(new Span(1, 4));
    assertThat(path.sources()).isEmpty();
  }

  @Test
  void doesNotContinueOneRoleWithAnother() {
    TagPath path = TagPath.of(scores(word(3), word(2, 4, 0.5f), word(4)), 0, 3, PLAIN);
    assertThat(path.cues()).containsExactly(new Span(0, 3));
    assertThat(path.sources()).isEmpty();
  }

  @Test
  void listensToWhatMayFollowWhat() {
    float[] transitions = ALIKE.clone();
    float[][] tags = {word(5), word(6, 5, 1.5f), word(6)};
    float[][] links = new float[3][Scores.LINKS];
    assertThat(TagPath.of(Scores.of(tags, links, ALIKE), 0, 3, PLAIN).contents()).hasSize(2);
    transitions[5 * Scores.TAGS + 5] = -2;
    assertThat(TagPath.of(Scores.of(tags, links, transitions), 0, 3, PLAIN).contents())
        .containsExactly(new Span(0, 3));
  }

  @Test
  void beginsMoreSpansOfARoleWhereThatIsMadeCheaper() {
    Scores scores = scores(word(0, 3, 0.75f), word(0));
    assertThat(TagPath.of(scores, 0, 2, PLAIN).cues()).isEmpty();
    assertThat(TagPath.of(scores, 0, 2, Decoding.of(Map.of("begin_cue", 0.5))).cues())
        .containsExactly(new Span(0, 1));
  }

  @Test
  void looksAtItsOwnWordsOnly() {
    Scores scores = scores(word(3), word(4), word(4), word(5));
    assertThat(TagPath.of(scores, 0, 2, PLAIN).cues()).containsExactly(new Span(0, 2));
    assertThat(TagPath.of(scores, 3, 4, PLAIN).contents()).containsExactly(new Span(3, 4));
  }

  @Test
  void takesAHundredThousandWordsInLinearTime() {
    float[][] tags = new float[100_000][];
    for (int i = 0; i < tags.length; i++) {
      tags[i] = word(i % Scores.TAGS);
    }
    float[][] links = new float[tags.length][];
    Arrays.fill(links, new float[Scores.LINKS]);
    Scores scores = Scores.of(tags, links, ALIKE);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> assertThat(TagPath.of(scores, 0, tags.length, PLAIN).cues()).isNotEmpty());
  }
}
