package refrain.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpanScorerTest {

  private static final String TEXT = "\"Ports stay open,\" said Ilsa Marrow, \"day and night.\"";

  @Test
  void scoresEachPieceByItself(@TempDir Path folder) throws Exception {
    Page page = Page.of(TEXT, folder);
    String gold =
        page.attribution(
            List.of("Ilsa Marrow"),
            List.of("said"),
            List.of("\"Ports stay open,\"", "\"day and night.\""));
    String predicted =
        page.attribution(
            List.of("Marrow"), List.of("said"), List.of("Ports stay open", "day and", ","));
    List<SpanScore> scores = page.spans(List.of(gold), List.of(predicted));
    assertThat(scores)
        .extracting(SpanScore::role)
        .containsExactly(Role.SOURCE, Role.CUE, Role.CONTENT);
    assertThat(scores)
        .extracting(s -> s.exact().total())
        .containsExactly(new Hits(0, 1, 0, 1), new Hits(1, 1, 1, 1), new Hits(1, 2, 1, 2));
    assertThat(scores)
        .extracting(s -> s.begin().total())
        .containsExactly(new Hits(0, 1, 0, 1), new Hits(1, 1, 1, 1), new Hits(2, 2, 2, 2));
  }

  @Test
  void countsEqualSpansOfADocumentOnce(@TempDir Path folder) throws Exception {
    Page page = Page.of(TEXT, folder);
    String one = page.attribution("Ilsa Marrow", "said", "Ports stay open");
    String other = page.attribution("Ilsa Marrow", "said", "day and night");
    assertThat(page.spans(List.of(one, other), List.of(one)))
        .extracting(s -> s.exact().total())
        .containsExactly(new Hits(1, 1, 1, 1), new Hits(1, 1, 1, 1), new Hits(1, 1, 1, 2));
  }
}
