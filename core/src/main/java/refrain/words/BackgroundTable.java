package refrain.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import refrain.domain.Span;

/**
 * Counts how common words and word pairs are in several kinds of text, for the table that passages
 * are weighed with. Words are cut as the linker cuts them. What one kind of text alone says, such
 * as an institution's own formula, is left out.
 */
public final class BackgroundTable {

  private static final int FEWEST = 8;
  private static final int FEWEST_KINDS = 2;
  private static final int FEWEST_PAIRS = 25;
  private static final int FEWEST_KINDS_OF_PAIR = 4;
  // A kind of text that has a pair once may have it by chance.
  private static final int TWICE = 2;

  private final Map<String, Map<String, Integer>> words = new TreeMap<>();
  private final Map<String, Map<String, Integer>> pairs = new TreeMap<>();
  private long total;

  /**
   * Counts the words of one text.
   *
   * @param kind what kind of text it is; texts of one institution or collection are of one kind
   * @param text the text
   */
  public void add(String kind, String text) {
    Map<String, Integer> wordsHere = words.computeIfAbsent(kind, k -> new HashMap<>());
    Map<String, Integer> pairsHere = pairs.computeIfAbsent(kind, k -> new HashMap<>());
    String previous = "";
    for (String word : Words.of(text, List.of(new Span(0, text.length()))).words()) {
      total++;
      wordsHere.merge(word, 1, Integer::sum);
      if (!previous.isEmpty()) {
        pairsHere.merge(previous + " " + word, 1, Integer::sum);
      }
      previous = word;
    }
  }

  /**
   * The table: a line {@code TAB total}, then {@code word TAB count} of words counted at least 8
   * times in two kinds of text, then {@code first second TAB count} of pairs counted at least 25
   * times, twice or more in four kinds each; both in the order of their characters.
   */
  public String table() {
    StringBuilder out = new StringBuilder("\t").append(total).append('\n');
    print(words, 1, FEWEST, FEWEST_KINDS, out);
    print(pairs, TWICE, FEWEST_PAIRS, FEWEST_KINDS_OF_PAIR, out);
    return out.toString();
  }

  private static void print(
      Map<String, Map<String, Integer>> counted,
      int fewestHere,
      int fewest,
      int fewestKinds,
      StringBuilder out) {
    Map<String, Integer> sums = new TreeMap<>();
    Map<String, Integer> kinds = new HashMap<>();
    for (Map<String, Integer> of : counted.values()) {
      of.forEach(
          (key, count) -> {
            sums.merge(key, count, Integer::sum);
            if (count >= fewestHere) {
              kinds.merge(key, 1, Integer::sum);
            }
          });
    }
    sums.forEach(
        (key, count) -> {
          if (count >= fewest && kinds.getOrDefault(key, 0) >= fewestKinds) {
            out.append(key).append('\t').append(count).append('\n');
          }
        });
  }
}
