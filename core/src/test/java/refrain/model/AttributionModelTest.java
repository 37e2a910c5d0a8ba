package refrain.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The network of these tests is made by laboratory/train/fixture.py. */
class AttributionModelTest {

  private static final EncodedText TEXT =
      new EncodedText(
          List.of(
              new EncodedWord(List.of(5, 9), Shape.CAPITALISED, QuoteState.OUTSIDE),
              new EncodedWord(List.of(140), Shape.MARK, QuoteState.OPENING),
              new EncodedWord(List.of(17, 18, 19), Shape.SMALL, QuoteState.INSIDE),
              new EncodedWord(List.of(150), Shape.DIGITS_AND_LETTERS, QuoteState.INSIDE),
              new EncodedWord(List.of(151), Shape.OTHER, QuoteState.INSIDE),
              new EncodedWord(List.of(7), Shape.MARK, QuoteState.CLOSING)),
          List.of(0, 3));
  private static final Window WINDOW = new Window(0, 6, List.of(0, 3));

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = AttributionModelTest.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    }
  }

  @Test
  void scoresWordsAsTheFittingProgramDid() throws IOException {
    List<String> lines = lines("tiny.tsv");
    try (AttributionModel model = AttributionModel.load(resource("tiny.onnx"), Map.of())) {
      Scores scores = model.score(TEXT, WINDOW);
      assertThat(scores.size()).isEqualTo(lines.size()).isEqualTo(6);
      for (int w = 0; w < 6; w++) {
        String[] expected = lines.get(w).split("\t", -1);
        for (int t = 0; t < Scores.TAGS; t++) {
          assertThat(scores.tag(w, t)).isCloseTo(Double.parseDouble(expected[t]), within(0.0005));
        }
        assertThat(scores.cueWithoutSource(w))
            .isCloseTo(Double.parseDouble(expected[10]), within(0.0005));
      }
    }
  }

  @Test
  void scoresLinksAsTheFittingProgramDid() throws IOException {
    List<String> lines = lines("tiny-links.tsv");
    assertThat(lines).hasSize(10);
    try (AttributionModel model = AttributionModel.load(resource("tiny.onnx"), Map.of())) {
      Scores scores = model.score(TEXT, WINDOW);
      for (String line : lines) {
        String[] cells = line.split("\t", -1);
        int[] n = Stream.of(cells).skip(1).limit(4).mapToInt(Integer::parseInt).toArray();
        double score =
            cells[0].equals("content to cue")
                ? Scores.contentToCue(scores, n[0], n[1], scores, n[2], n[3])
                : scores.cueToSource(n[0], n[1], n[2], n[3]);
        assertThat(score).as(line).isCloseTo(Double.parseDouble(cells[5]), within(0.005));
      }
    }
  }

  private static List<String> lines(String name) throws IOException {
    return new String(resource(name), StandardCharsets.UTF_8)
        .lines()
        .filter(l -> !l.startsWith("#"))
        .toList();
  }

  @Test
  void readsAWindowAloneWhateverStandsAroundIt() throws IOException {
    EncodedText longer =
        new EncodedText(
            Stream.concat(
                    Stream.of(new EncodedWord(List.of(33, 34), Shape.DIGITS, QuoteState.OUTSIDE)),
                    TEXT.words().stream())
                .toList(),
            List.of(0, 1, 4));
    try (AttributionModel model = AttributionModel.load(resource("tiny.onnx"), Map.of())) {
      Scores alone = model.score(TEXT, WINDOW);
      Scores inside = model.score(longer, new Window(1, 7, List.of(1, 4)));
      for (int w = 0; w < 6; w++) {
        assertThat(inside.tag(w, 3)).isEqualTo(alone.tag(w, 3));
        assertThat(Scores.contentToCue(inside, w, 5, inside, 0, 1))
            .isEqualTo(Scores.contentToCue(alone, w, 5, alone, 0, 1));
      }
    }
  }

  @Test
  void readsNumbersLineByLine() throws IOException {
    assertThat(AttributionModel.numbers(stream("begin_cue\t0.5\nno_cue\t-4\n")))
        .containsExactly(Map.entry("begin_cue", 0.5), Map.entry("no_cue", -4.0));
    assertThatIllegalStateException()
        .isThrownBy(() -> AttributionModel.numbers(stream("begin_cue 0.5")))
        .withMessageContaining("begin_cue 0.5");
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void findsNoModelThatTheProductDoesNotHave() {
    assertThat(AttributionModel.find("better")).isEmpty();
  }

  @Test
  void refusesBytesThatAreNoModel() {
    assertThatIllegalStateException()
        .isThrownBy(() -> AttributionModel.load(new byte[] {1, 2, 3}, Map.of()).close())
        .withMessageContaining("3 bytes");
  }
}
