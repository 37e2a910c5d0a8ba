package refrain.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import refrain.model.StatementWindow.Part;

class StatementWindowTest {

  private static final EncodedWord STOP =
      new EncodedWord(List.of(1012), Shape.MARK, QuoteState.OUTSIDE);

  /** Words of one piece each, a full stop at the given places. */
  private static EncodedText text(int length, List<Integer> stops, Integer... paragraphs) {
    List<EncodedWord> words = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      words.add(
          stops.contains(i)
              ? STOP
              : new EncodedWord(List.of(2000 + i), Shape.SMALL, QuoteState.OUTSIDE));
    }
    return new EncodedText(words, List.of(paragraphs));
  }

  private static StatementWindow around(EncodedText text, int source, int cue, int begin, int end) {
    return StatementWindow.around(
        text,
        List.of(new WordRange(source, source + 1)),
        List.of(new WordRange(cue, cue + 1)),
        List.of(new WordRange(begin, end)));
  }

  @Test
  void hasItsSentenceAndWhatStandsBefore() {
    EncodedText text = text(30, List.of(9, 19, 29), 0);

    StatementWindow window = around(text, 12, 13, 14, 17);

    assertThat(window.words()).isEqualTo(IntStream.range(0, 20).boxed().toList());
    assertThat(window.parts().subList(11, 18))
        .containsExactly(
            Part.NONE, Part.SOURCE, Part.CUE, Part.CONTENT, Part.CONTENT, Part.CONTENT, Part.NONE);
  }

  @Test
  void goesBackOneParagraphAndNotFurther() {
    EncodedText text = text(24, List.of(), 0, 8, 16);

    assertThat(around(text, 16, 17, 18, 20).words().getFirst()).isEqualTo(8);
  }

  @Test
  void keepsOnlySoMuchOfWhatStandsBeforeItsSentence() {
    EncodedText text = text(200, List.of(99), 0);

    assertThat(around(text, 100, 101, 102, 110).words().getFirst()).isEqualTo(76);
    assertThat(around(text, 150, 151, 152, 160).words().getFirst())
        .as("more of its own sentence")
        .isEqualTo(110);
  }

  @Test
  void cutsALongContent() {
    EncodedText text = text(300, List.of(), 0);

    StatementWindow window = around(text, 0, 1, 2, 290);

    assertThat(window.parts().stream().filter(p -> p == Part.CONTENT)).hasSize(36);
    assertThat(window.words()).hasSizeLessThan(100);
  }

  @Test
  void isEmptyWithoutWords() {
    assertThat(
            StatementWindow.around(text(5, List.of(), 0), List.of(), List.of(), List.of()).words())
        .isEmpty();
  }
}
