package refrain.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LinksScorerTest {

  private static final Family GOLD =
      family("gold", new Use("a", 0, 10), new Use("b", 0, 10), new Use("c", 0, 10));

  @Test
  void takesTheRefrainThatCoversMost() throws Exception {
    Family two = family("two", new Use("a", 0, 10), new Use("b", 5, 30), new Use("c", 20, 30));
    Family one = family("one", new Use("c", 0, 10));
    LinksScore score = LinksScorer.score(List.of(GOLD), List.of(one, two), 0.5);
    assertThat(score.families())
        .containsExactly(new FamilyScore("gold", 2 / 3.0, 2 / 3.0, 3, Optional.of(two)));
    assertThat(score.found()).isEqualTo(1);
    assertThat(score.pairs()).isEqualTo(3);
  }

  @Test
  void leavesDocumentsOutsideGoldOutOfPrecision() throws Exception {
    Family found = family("found", new Use("a", 0, 10), new Use("elsewhere", 0, 10));
    LinksScore score = LinksScorer.score(List.of(GOLD), List.of(found), 0.5);
    assertThat(score.precision()).isEqualTo(1.0);
    assertThat(score.recall()).isCloseTo(1 / 3.0, within(1e-15));
  }

  @Test
  void prefersTheMorePreciseOfTwoThatCoverAsMuch() throws Exception {
    Family loose = family("loose", new Use("a", 0, 10), new Use("a", 50, 60));
    Family tight = family("tight", new Use("a", 0, 10));
    LinksScore score = LinksScorer.score(List.of(GOLD), List.of(loose, tight), 0.5);
    assertThat(score.families().getFirst().refrain()).contains(tight);
  }

  @Test
  void measuresOverlapOnTheShorterOfTheTwo() {
    assertThat(new Use("a", 8, 12).covers(new Use("a", 0, 10), 0.5)).isTrue();
    assertThat(new Use("a", 9, 12).covers(new Use("a", 0, 10), 0.5)).isFalse();
    assertThat(new Use("b", 0, 10).covers(new Use("a", 0, 10), 0.5)).isFalse();
  }

  @Test
  void countsAPairOnlyIfOneRefrainHoldsBoth() throws Exception {
    Family a = family("a", new Use("a", 0, 10), new Use("b", 0, 10));
    Family b = family("b", new Use("b", 0, 10), new Use("c", 0, 10));
    LinksScore score = LinksScorer.score(List.of(GOLD), List.of(a, b), 0.5);
    assertThat(score.found()).isEqualTo(2);
    assertThat(score.pairRecall()).isEqualTo(2 / 3.0);
  }

  @Test
  void givesNothingForNoPrediction() throws Exception {
    LinksScore score = LinksScorer.score(List.of(GOLD), List.of(), 0.5);
    assertThat(score.recall()).isZero();
    assertThat(score.families().getFirst().refrain()).isEmpty();
    assertThatThrownBy(() -> LinksScorer.score(List.of(family("empty")), List.of(), 0.5))
        .hasMessageContaining("families.json:1: family empty has no occurrence");
  }

  private static Family family(String id, Use... uses) {
    return new Family(id, Optional.of(id), List.of(uses), new Place(Path.of("families.json"), 1));
  }
}
