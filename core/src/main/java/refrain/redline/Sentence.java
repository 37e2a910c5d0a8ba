package refrain.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import refrain.domain.Span;
import refrain.words.Piece;
import refrain.words.WordClass;
import refrain.words.Words;

/**
 * A sentence as the aligner compares it.
 *
 * @param letters its letters and figures, which are equal where no words were edited
 * @param words a number for each word, equal for equal words whatever their case
 * @param weights what each word counts for
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Sentence(String letters, int[] words, double[] weights) {

  // Small words are shared by sentences that say different things.
  private static final double SMALL = 0.3;

  /**
   * The sentences of a text.
   *
   * @param numbers the number of each word so far; new ones are added
   */
  static List<Sentence> of(String text, List<Span> spans, Map<String, Integer> numbers) {
    List<Sentence> out = new ArrayList<>(spans.size());
    for (Span span : spans) {
      out.add(of(span.in(text), numbers));
    }
    return out;
  }

  private static Sentence of(String text, Map<String, Integer> numbers) {
    List<Piece> pieces = Piece.cut(text).stream().filter(Piece::word).toList();
    int[] words = new int[pieces.size()];
    double[] weights = new double[words.length];
    for (int i = 0; i < words.length; i++) {
      String word = Words.fold(pieces.get(i).in(text));
      words[i] = number(word, numbers);
      weights[i] =
          switch (WordClass.of(word)) {
            case DETERMINER, AUXILIARY, FUNCTION -> SMALL;
            case NEGATION, NUMERAL, MODAL, SCOPE, CONDITION, INTENSITY, CONTENT -> 1;
          };
    }
    String letters = Extents.letters(text);
    return new Sentence(letters.isEmpty() ? text : letters, words, weights);
  }

  private static int number(String word, Map<String, Integer> numbers) {
    Integer known = numbers.putIfAbsent(word, numbers.size());
    return known == null ? numbers.size() - 1 : known;
  }

  /** The sum of what its words count for. */
  double weight() {
    double sum = 0;
    for (double w : weights) {
      sum += w;
    }
    return sum;
  }
}
