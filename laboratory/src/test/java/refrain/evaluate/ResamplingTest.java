package refrain.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ResamplingTest {

  private static final Hits RIGHT = new Hits(1, 1, 1, 1);
  private static final Hits WRONG = new Hits(0, 1, 0, 1);

  private static Measure measure(List<Hits> documents) {
    return new Measure("relaxed", "all", documents);
  }

  /** So many documents with one attribution each, so many of them right. */
  private static Measure measure(int documents, int right) {
    return measure(IntStream.range(0, documents).mapToObj(i -> i < right ? RIGHT : WRONG).toList());
  }

  @Test
  void isAsWideAsTheNormalApproximationOfAShare() {
    // 1.96 * sqrt(0.7 * 0.3 / 200) = 0.0635
    Interval interval = new Resampling(200).ofF1(measure(200, 140));
    assertThat(interval.from()).isCloseTo(0.7 - 0.0635, within(0.01));
    assertThat(interval.to()).isCloseTo(0.7 + 0.0635, within(0.01));
  }

  @Test
  void isWiderWhereOneDocumentHoldsWhatManyHeld() {
    Interval many = new Resampling(100).ofF1(measure(100, 50));
    Hits ten = new Hits(10, 10, 10, 10);
    Hits none = new Hits(0, 10, 0, 10);
    List<Hits> few = IntStream.range(0, 10).mapToObj(i -> i < 5 ? ten : none).toList();
    Interval clustered = new Resampling(10).ofF1(measure(few));
    assertThat(clustered.to() - clustered.from()).isGreaterThan(2 * (many.to() - many.from()));
  }

  @Test
  void isAPointWhereAllDocumentsAreAlike() {
    assertThat(new Resampling(30).ofF1(measure(30, 30))).isEqualTo(new Interval(1, 1));
    assertThat(new Resampling(1).ofF1(measure(1, 0))).isEqualTo(new Interval(0, 0));
    assertThat(new Resampling(0).ofF1(measure(List.of()))).isEqualTo(new Interval(0, 0));
  }

  @Test
  void isTheSameEveryTime() {
    assertThat(new Resampling(84).ofF1(measure(84, 60)))
        .isEqualTo(new Resampling(84).ofF1(measure(84, 60)));
  }

  @Test
  void drawsTheSameDocumentsForBothSystems() {
    Measure a = measure(100, 50);
    assertThat(new Resampling(100).ofGain(a, a)).isEqualTo(new Interval(0, 0));
    // Right wherever A is right, and in five documents more: each draw can only gain.
    Interval gain = new Resampling(100).ofGain(a, measure(100, 55));
    assertThat(gain.from()).isGreaterThan(0);
    assertThat(gain.to()).isLessThan(0.12);
    assertThat(gain.holdsZero()).isFalse();
  }

  @Test
  void tellsAGainFromChanceByItsDocumentsAndNotByItsSize() {
    // The same five more, but other documents are right: nothing is shown.
    List<Hits> mirrored = new java.util.ArrayList<>(measure(100, 55).documents());
    Collections.reverse(mirrored);
    assertThat(new Resampling(100).ofGain(measure(100, 50), measure(mirrored)).holdsZero())
        .isTrue();
  }
}
