package refrain.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import refrain.domain.Span;
import refrain.model.Scores;
import refrain.model.Window;

class LinkedSpansTest {

  private static final int CONTENT = 0;
  private static final int CUE_OF_CONTENT = 128;
  private static final int CUE = 256;
  private static final int SOURCE_OF_CUE = 384;
  private static final int NONE = 512;

  private final float[][] tags = new float[8][Scores.TAGS];
  private final float[][] links = new float[8][Scores.LINKS];

  /** Words 0 to 7: source, cue, content, source, cue, content, content, outside. */
  private List<LinkedSpans> found() {
    return found(List.of(0));
  }

  private List<LinkedSpans> found(List<Integer> parts) {
    int[] tag = {1, 3, 5, 1, 3, 5, 5, 0};
    for (int i = 0; i < tag.length; i++) {
      tags[i][tag[i]] = 5;
    }
    return LinkedSpans.of(
        Scores.of(tags, links, new float[Scores.TAGS * Scores.TAGS]), new Window(0, 8, parts));
  }

  private void attract(int a, int part, int b, int otherPart, int channel) {
    links[a][part + channel] = 8;
    links[b][otherPart + channel] = 8;
  }

  private static Span word(int i) {
    return new Span(i, i + 1);
  }

  @Test
  void givesEachContentTheCueThatFitsBestAndEachCueItsSource() {
    attract(2, CONTENT, 4, CUE_OF_CONTENT, 0);
    attract(5, CONTENT, 1, CUE_OF_CONTENT, 1);
    attract(6, CONTENT, 1, CUE_OF_CONTENT, 2);
    attract(1, CUE, 3, SOURCE_OF_CUE, 3);
    attract(4, CUE, 0, SOURCE_OF_CUE, 4);
    List<LinkedSpans> found = found();
    assertThat(found).extracting(LinkedSpans::cue).containsExactly(word(1), word(4));
    assertThat(found.get(0).contents()).containsExactly(word(5), word(6));
    assertThat(found.get(0).source()).contains(word(3));
    assertThat(found.get(1).contents()).containsExactly(word(2));
    assertThat(found.get(1).source()).contains(word(0));
  }

  @Test
  void leavesACueWithoutSourceWhereThatIsMoreProbable() {
    attract(2, CONTENT, 4, CUE_OF_CONTENT, 0);
    attract(5, CONTENT, 1, CUE_OF_CONTENT, 1);
    attract(1, CUE, 0, SOURCE_OF_CUE, 2);
    links[1][NONE] = 100;
    links[4][NONE] = -100;
    List<LinkedSpans> found = found();
    assertThat(found.get(0).source()).isEmpty();
    assertThat(found.get(1).source()).isPresent();
  }

  @Test
  void looksForTheSourceInTheParagraphOfTheCue() {
    attract(1, CUE, 3, SOURCE_OF_CUE, 0);
    attract(2, CONTENT, 1, CUE_OF_CONTENT, 1);
    links[1][CUE + 1] = 1;
    links[0][SOURCE_OF_CUE + 1] = 1;
    assertThat(found().getFirst().source()).contains(word(3));
    assertThat(found(List.of(0, 3)).getFirst().source()).contains(word(0));
  }

  @Test
  void takesACueOfAnotherParagraphForAContentOnlyIfItFitsMuchBetter() {
    links[5][CONTENT] = 4;
    links[1][CUE_OF_CONTENT] = 3; // a score of 1.5
    assertThat(found().getFirst().contents()).contains(word(5));
    assertThat(found(List.of(0, 3)).getFirst().contents()).doesNotContain(word(5));
    links[1][CUE_OF_CONTENT] = 5; // of 2.5
    assertThat(found(List.of(0, 3)).getFirst().contents()).contains(word(5));
  }

  @Test
  void makesNothingOfACueThatNoContentGoesWith() {
    attract(2, CONTENT, 4, CUE_OF_CONTENT, 0);
    attract(5, CONTENT, 4, CUE_OF_CONTENT, 1);
    attract(6, CONTENT, 4, CUE_OF_CONTENT, 2);
    assertThat(found()).extracting(LinkedSpans::cue).containsExactly(word(4));
  }

  @Test
  void isAsSureAsOfItsLeastProbableSpan() {
    attract(2, CONTENT, 4, CUE_OF_CONTENT, 0);
    attract(5, CONTENT, 4, CUE_OF_CONTENT, 1);
    attract(6, CONTENT, 4, CUE_OF_CONTENT, 2);
    double sure = found().getFirst().confidence();
    assertThat(sure).isBetween(0.9, 1.0);
    tags[2][0] = 4;
    assertThat(found().getFirst().confidence()).isLessThan(sure);
  }
}
