package refrain.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A text cut into words: maximal runs of letters and digits. Scores count words, so marks, blanks
 * and how a stretch is cut into pieces never matter.
 */
final class ScoredText {

  private final int[] text;
  private final int[] begins;
  private final int[] ends;
  private final Words quoted;

  ScoredText(String text) {
    this.text = text.codePoints().toArray();
    List<Piece> words = new ArrayList<>();
    for (int i = 0; i < this.text.length; i++) {
      if (CharacterClass.isWord(this.text[i])) {
        int begin = i;
        while (i < this.text.length && CharacterClass.isWord(this.text[i])) {
          i++;
        }
        words.add(new Piece(begin, i));
      }
    }
    begins = words.stream().mapToInt(Piece::begin).toArray();
    ends = words.stream().mapToInt(Piece::end).toArray();
    quoted = words(QuotedRegions.find(this.text));
  }

  /** Number of code points. */
  int length() {
    return text.length;
  }

  /** The words inside double quotation marks. */
  Words quoted() {
    return quoted;
  }

  /** The characters of a piece. */
  String in(Piece piece) {
    return new String(text, piece.begin(), piece.end() - piece.begin());
  }

  /** Every word that one of the pieces touches; an empty piece touches none. */
  Words words(List<Piece> pieces) {
    return Words.of(
        pieces.stream()
            .filter(p -> p.end() > p.begin())
            .flatMap(p -> findRange(p).stream())
            .toList());
  }

  /**
   * The words from the first to the last that the piece touches; an empty one inside a word, it.
   */
  Optional<WordRange> findRange(Piece piece) {
    int begin = firstAfter(ends, piece.begin());
    int end = firstAfter(begins, piece.end() - 1);
    return begin < end ? Optional.of(new WordRange(begin, end)) : Optional.empty();
  }

  /** Index of the first of the ascending numbers that is greater than the limit. */
  private static int firstAfter(int[] ascending, int limit) {
    int at = Arrays.binarySearch(ascending, limit + 1);
    return at >= 0 ? at : -at - 1;
  }
}
