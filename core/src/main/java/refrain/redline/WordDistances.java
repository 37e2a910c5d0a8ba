package refrain.redline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import refrain.words.Piece;

/** How many words change between any two of several texts: those that go and those that come. */
public final class WordDistances {

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<int[]> texts = new ArrayList<>();

  /**
   * Adds a text.
   *
   * @return its number: 0 for the first, then one more each time
   */
  public int add(String text) {
    int[] words =
        Piece.cut(text).stream().filter(Piece::word).mapToInt(p -> number(p.in(text))).toArray();
    texts.add(words);
    return texts.size() - 1;
  }

  private int number(String word) {
    Integer known = numbers.putIfAbsent(word, numbers.size());
    return known == null ? numbers.size() - 1 : known;
  }

  /** The words of the one that the other has not, and the other way round; 0 for equal words. */
  public int between(int first, int second) {
    int[] a = texts.get(first);
    int[] b = texts.get(second);
    int kept = 0;
    for (int partner : CommonRuns.of(a, b)) {
      kept += partner >= 0 ? 1 : 0;
    }
    return a.length + b.length - 2 * kept;
  }
}
