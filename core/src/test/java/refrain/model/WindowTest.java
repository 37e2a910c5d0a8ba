package refrain.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class WindowTest {

  private static final EncodedWord WORD =
      new EncodedWord(List.of(7), Shape.SMALL, QuoteState.OUTSIDE);
  private static final EncodedWord MARK =
      new EncodedWord(List.of(8), Shape.MARK, QuoteState.OUTSIDE);

  private static EncodedText text(int... paragraphs) {
    List<EncodedWord> words = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    for (int length : paragraphs) {
      starts.add(words.size());
      for (int i = 0; i < length; i++) {
        words.add(i % 100 == 99 ? MARK : WORD);
      }
    }
    return new EncodedText(words, starts);
  }

  private static int pieces(EncodedText text, Window w) {
    return 1
        + w.parts().size()
        + text.words().subList(w.begin(), w.end()).stream().mapToInt(x -> x.pieces().size()).sum();
  }

  @Test
  void putsAsManyWholeParagraphsInAWindowAsFit() {
    List<Window> windows = Window.cut(text(100, 100, 60, 10));
    assertThat(windows)
        .containsExactly(
            new Window(0, 200, List.of(0, 100)), new Window(200, 270, List.of(200, 260)));
  }

  @Test
  void cutsAParagraphThatIsTooLongAfterItsLastMark() {
    List<Window> windows = Window.cut(text(310));
    assertThat(windows)
        .containsExactly(new Window(0, 200, List.of(0)), new Window(200, 310, List.of(200)));
  }

  @Test
  void cutsAfterASentenceRatherThanACommaAndNeverAfterAnApostrophe() {
    EncodedWord stop = new EncodedWord(List.of(1012), Shape.MARK, QuoteState.OUTSIDE);
    EncodedWord apostrophe = new EncodedWord(List.of(1005), Shape.MARK, QuoteState.OUTSIDE);
    List<EncodedWord> words = new ArrayList<>(Collections.nCopies(310, WORD));
    words.set(149, stop);
    words.set(199, MARK);
    words.set(249, apostrophe);
    assertThat(Window.cut(new EncodedText(words, List.of(0))).getFirst().end()).isEqualTo(150);
    words.set(149, WORD);
    assertThat(Window.cut(new EncodedText(words, List.of(0))).getFirst().end()).isEqualTo(200);
  }

  @Test
  void givesEveryWordExactlyOneWindow() {
    EncodedText text = text(1, 253, 254, 255, 256, 700, 3, 80, 90, 100);
    int next = 0;
    for (Window w : Window.cut(text)) {
      assertThat(w.begin()).isEqualTo(next);
      assertThat(w.parts().getFirst()).isEqualTo(next);
      assertThat(pieces(text, w)).isLessThanOrEqualTo(Window.LIMIT);
      next = w.end();
    }
    assertThat(next).isEqualTo(text.words().size());
  }

  @Test
  void hasNoWindowForNoWords() {
    assertThat(Window.cut(text())).isEmpty();
  }

  @Test
  void cutsAMillionWordsWithoutAMarkInLinearTime() {
    EncodedText text = new EncodedText(Collections.nCopies(1_000_000, WORD), List.of(0));
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertThat(Window.cut(text)).hasSizeGreaterThan(3900));
  }
}
