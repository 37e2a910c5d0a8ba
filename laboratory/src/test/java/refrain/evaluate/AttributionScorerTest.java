package refrain.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttributionScorerTest {

  // Thirteen words: We will not move | said | Ilsa Marrow | Tamsin Orde | agreed | that talks ...
  // end
  private static final String TEXT =
      "\"We will not move,\" said Ilsa Marrow. Tamsin Orde agreed that talks should end.";

  private Page page = new Page(TEXT, Path.of("."));
  private String marrow = "";
  private String orde = "";

  @BeforeEach
  void writeGold(@TempDir Path folder) throws Exception {
    page = Page.of(TEXT, folder);
    marrow = page.attribution("Ilsa Marrow", "said", "\"We will not move,\"");
    orde = page.attribution("Tamsin Orde", "agreed", "that talks should end");
  }

  @Test
  void givesFullMarksToGoldItself() throws Exception {
    AttributionScore score = page.score(List.of(marrow, orde), List.of(marrow, orde));
    for (Metric metric : Metric.values()) {
      assertThat(score.hits(Kind.ALL, metric).recall()).as(metric.key()).isEqualTo(1.0);
    }
    assertThat(score.hits(Kind.DIRECT, Metric.EXACT_WHOLE)).isEqualTo(new Hits(1, 1, 1, 1));
    assertThat(score.hits(Kind.INDIRECT, Metric.EXACT_WHOLE)).isEqualTo(new Hits(1, 1, 1, 1));
    assertThat(score.hits(Kind.MIXED, Metric.EXACT_WHOLE)).isEqualTo(Hits.NONE);
    assertThat(score.segments().exact()).isEqualTo(new Hits(1, 1, 1, 1));
    assertThat(score.segments().name()).isEqualTo(new Hits(0, 0, 1, 1));
    assertThat(score.textCover()).isEqualTo(new Hits(8, 8, 8, 8));
  }

  @Test
  void countsAPredictionThatIsTooShortAsComputedByHand() throws Exception {
    AttributionScore score =
        page.score(
            List.of(marrow, orde),
            List.of(
                page.attribution("Marrow", "said", "We will"),
                page.attribution("Tamsin Orde", "agreed", "talks should end")));
    assertThat(score.hits(Kind.ALL, Metric.EXACT_SOURCE)).isEqualTo(new Hits(1, 2, 1, 2));
    assertThat(score.hits(Kind.ALL, Metric.EXACT_CUE)).isEqualTo(new Hits(2, 2, 2, 2));
    assertThat(score.hits(Kind.ALL, Metric.EXACT_CONTENT)).isEqualTo(new Hits(0, 2, 0, 2));
    assertThat(score.hits(Kind.ALL, Metric.EXACT_WHOLE)).isEqualTo(new Hits(0, 2, 0, 2));
    // 2*2/(2+4) and 2*3/(3+4) are both at least one half.
    assertThat(score.hits(Kind.ALL, Metric.RELAXED)).isEqualTo(new Hits(2, 2, 2, 2));
    assertThat(score.hits(Kind.ALL, Metric.OVERLAP_SOURCE)).isEqualTo(new Hits(3, 3, 3, 4));
    assertThat(score.hits(Kind.ALL, Metric.OVERLAP_CONTENT)).isEqualTo(new Hits(5, 5, 5, 8));
    assertThat(score.hits(Kind.ALL, Metric.FOUND)).isEqualTo(new Hits(0, 0, 2, 2));
    assertThat(score.hits(Kind.ALL, Metric.SOURCE_OK)).isEqualTo(new Hits(0, 0, 2, 2));
    SegmentScore segments = score.segments();
    assertThat(segments.exact()).isEqualTo(new Hits(0, 1, 0, 1));
    assertThat(segments.words()).isEqualTo(new Hits(2, 2, 2, 4));
    assertThat(segments.attributed()).isEqualTo(new Hits(1, 1, 1, 1));
    assertThat(segments.speaker()).isEqualTo(new Hits(0, 0, 1, 1));
  }

  @Test
  void findsTheContentButNotTheSpeakerWhereSourcesAreSwapped() throws Exception {
    AttributionScore score =
        page.score(
            List.of(marrow, orde),
            List.of(
                page.attribution("Tamsin Orde", "said", "We will not move"),
                page.attribution("Ilsa Marrow", "agreed", "that talks should end")));
    assertThat(score.hits(Kind.ALL, Metric.EXACT_CONTENT).f1()).isEqualTo(1.0);
    assertThat(score.hits(Kind.ALL, Metric.EXACT_SOURCE).f1()).isZero();
    assertThat(score.hits(Kind.ALL, Metric.RELAXED).f1()).isZero();
    assertThat(score.hits(Kind.ALL, Metric.FOUND).recall()).isEqualTo(1.0);
    assertThat(score.hits(Kind.ALL, Metric.SOURCE_OK)).isEqualTo(new Hits(0, 0, 0, 2));
    assertThat(score.segments().exact().f1()).isEqualTo(1.0);
    assertThat(score.segments().attributed()).isEqualTo(new Hits(0, 1, 0, 1));
    assertThat(score.segments().name()).isEqualTo(new Hits(0, 0, 0, 1));
  }

  @Test
  void givesAQuotedSegmentInTwoPiecesFullMarks() throws Exception {
    AttributionScore score =
        page.score(
            List.of(marrow),
            List.of(
                page.attribution("Ilsa Marrow", "said", "We will"),
                page.attribution("Ilsa Marrow", "", "not move")));
    assertThat(score.segments().exact()).isEqualTo(new Hits(2, 2, 1, 1));
    assertThat(score.hits(Kind.ALL, Metric.EXACT_CONTENT)).isEqualTo(new Hits(0, 2, 0, 1));
  }

  @Test
  void matchesAnAttributionWithoutSourceOnlyToOneWithout() throws Exception {
    String unsourced = page.attribution("", "agreed", "that talks should end");
    assertThat(page.score(List.of(unsourced), List.of(unsourced)).hits(Kind.ALL, Metric.RELAXED))
        .isEqualTo(new Hits(1, 1, 1, 1));
    AttributionScore score = page.score(List.of(orde), List.of(unsourced));
    assertThat(score.hits(Kind.ALL, Metric.RELAXED)).isEqualTo(new Hits(0, 1, 0, 1));
    assertThat(score.hits(Kind.ALL, Metric.EXACT_SOURCE)).isEqualTo(new Hits(0, 0, 0, 1));
  }

  @Test
  void countsPredictedKindsByTheirOwnContent() throws Exception {
    AttributionScore score =
        page.score(
            List.of(marrow),
            List.of(page.attribution("Ilsa Marrow", "said", "We will not move,\" said")));
    assertThat(score.hits(Kind.DIRECT, Metric.RELAXED)).isEqualTo(new Hits(0, 0, 1, 1));
    assertThat(score.hits(Kind.MIXED, Metric.RELAXED)).isEqualTo(new Hits(1, 1, 0, 0));
  }

  @Test
  void findsNothingOfWhichLessThanHalfIsCovered() throws Exception {
    String five = page.attribution("Tamsin Orde", "", "agreed that talks should end");
    String two = page.attribution("Tamsin Orde", "", "agreed that");
    String three = page.attribution("Tamsin Orde", "", "agreed that talks");
    assertThat(page.score(List.of(five), List.of(two)).hits(Kind.ALL, Metric.FOUND))
        .isEqualTo(new Hits(0, 0, 0, 1));
    assertThat(page.score(List.of(five), List.of(three)).hits(Kind.ALL, Metric.FOUND))
        .isEqualTo(new Hits(0, 0, 1, 1));
  }

  @Test
  void leavesOutAttributionsThatTouchNoWord() throws Exception {
    AttributionScore score =
        page.score(List.of(marrow), List.of(marrow, "{\"content\": [[0, 1]]}", "{}"));
    assertThat(score.hits(Kind.ALL, Metric.EXACT_WHOLE)).isEqualTo(new Hits(1, 1, 1, 1));
  }

  @Test
  void pairsTheMoreSimilarFirstAndEqualOnesInTheOrderOfGold() throws Exception {
    String whole = page.attribution("", "", "We will not move");
    String half = page.attribution("", "", "We will");
    AttributionScore score = page.score(List.of(half, whole), List.of(whole, half));
    assertThat(score.hits(Kind.ALL, Metric.EXACT_CONTENT)).isEqualTo(new Hits(2, 2, 2, 2));
    ScoredText text = new ScoredText(TEXT);
    List<ScoredAttribution> twins =
        Annotations.read(page.folder().resolve("gold.jsonl")).scored("page", text);
    List<ScoredAttribution> same = List.of(twins.getFirst(), twins.getFirst());
    List<Pairing> pairs = Pairing.greedy(same, same);
    assertThat(pairs).hasSize(2);
    assertThat(pairs.getFirst().gold()).isSameAs(same.getFirst());
  }

  @Test
  void prefersTheShorterOfTwoSegmentsThatShareAsMany() throws Exception {
    // Orde's segment is the whole quotation, Marrow's two words of it: the latter decides.
    AttributionScore score =
        page.score(
            List.of(page.attribution("Ilsa Marrow", "said", "We will")),
            List.of(
                page.attribution("Tamsin Orde", "said", "We will not move"),
                page.attribution("Ilsa Marrow", "said", "We will")));
    assertThat(score.segments().attributed().rightGold()).isEqualTo(1);
    assertThat(score.segments().attributed().rightPredicted()).isEqualTo(1);
  }

  @Test
  void countsADocumentWithoutPredictionAsPredictedEmpty(@TempDir Path folder) throws Exception {
    Page empty = Page.of(TEXT, folder);
    AttributionScore score = empty.score(List.of(marrow, orde), List.of());
    assertThat(score.hits(Kind.ALL, Metric.RELAXED)).isEqualTo(new Hits(0, 0, 0, 2));
    assertThat(score.hits(Kind.ALL, Metric.RELAXED).f1()).isZero();
  }

  @Test
  void scoresAHostilePageInTime(@TempDir Path folder) throws Exception {
    String open = " \"a".repeat(100_000) + "\n" + "word ".repeat(1_000_000);
    Page hostile = Page.of(open, folder);
    List<String> many = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      int begin = 1000 * i;
      many.add(
          "{\"source\": [[%1$s, %2$s]], \"content\": [[%1$s, %3$s]]}"
              .formatted(begin, begin + 10, begin + 5_000_000));
    }
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () ->
            assertThat(hostile.score(many, many).hits(Kind.ALL, Metric.EXACT_WHOLE))
                .isEqualTo(new Hits(200, 200, 200, 200)));
  }
}
