package refrain.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScoredTextTest {

  @Test
  void countsOffsetsInCodePoints() {
    ScoredText text = new ScoredText("\ud83d\udd4a Peace now");
    assertThat(text.length()).isEqualTo(11);
    assertThat(text.in(new Piece(2, 7))).isEqualTo("Peace");
    assertThat(text.words(List.of(new Piece(0, 8)))).isEqualTo(words(0, 1));
  }

  @Test
  void takesEveryWordThatAPieceTouches() {
    ScoredText text = new ScoredText("one two three");
    assertThat(text.words(List.of(new Piece(2, 5)))).isEqualTo(words(0, 2));
    assertThat(text.words(List.of(new Piece(3, 4)))).isEqualTo(Words.NONE);
  }

  @Test
  void cutsWordsAtUnderscoresAndMarks() {
    ScoredText text = new ScoredText("non_aligned don't");
    assertThat(text.words(List.of(new Piece(0, 17)))).isEqualTo(words(0, 4));
  }

  @Test
  void countsSuperscriptsButNotCombiningMarks() {
    // "m²" is one word; "e" with a combining accent is the word "e" and then "t".
    ScoredText text = new ScoredText("m² e\u0301t");
    assertThat(text.words(List.of(new Piece(0, 6)))).isEqualTo(words(0, 3));
  }

  @Test
  void givesAnEmptyPieceNoWordsButFindsTheWordThatItStandsIn() {
    ScoredText text = new ScoredText("one two");
    assertThat(text.words(List.of(new Piece(5, 5)))).isEqualTo(Words.NONE);
    assertThat(text.findRange(new Piece(5, 5))).contains(new WordRange(1, 2));
    assertThat(text.findRange(new Piece(3, 3))).isEmpty();
  }

  @Test
  void findsRunsOfConsecutiveWords() {
    Words words = Words.of(List.of(new WordRange(7, 9), new WordRange(1, 3), new WordRange(3, 4)));
    assertThat(words.runs()).containsExactly(new WordRange(1, 4), new WordRange(7, 9));
  }

  private static Words words(int begin, int end) {
    return Words.of(List.of(new WordRange(begin, end)));
  }
}
