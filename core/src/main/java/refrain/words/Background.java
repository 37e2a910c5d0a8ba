package refrain.words;

import java.util.HashMap;
import java.util.Map;

/**
 * How common words and word pairs are in English news and official texts at large: counts of
 * comparable words, and of neighbouring pairs that several kinds of text share.
 *
 * @param total number of words counted
 * @param words count of each word
 * @param pairs count of each pair, the two words joined by a blank
 */
public record Background(long total, Map<String, Integer> words, Map<String, Integer> pairs) {

  private static final String RESOURCE = "background.tsv";

  /**
   * The table that comes with the program: lines {@code word TAB count}, {@code first second TAB
   * count} and once {@code TAB total}.
   *
   * @throws IllegalStateException if the program was packed without it or it is damaged
   */
  public static Background load() {
    Map<String, Integer> words = new HashMap<>();
    Map<String, Integer> pairs = new HashMap<>();
    long total = 0;
    try {
      for (String line : Table.lines(Table.open(RESOURCE))) {
        int tab = line.indexOf('\t');
        String key = line.substring(0, Math.max(0, tab));
        int count = Integer.parseInt(line.substring(tab + 1));
        if (key.isEmpty()) {
          total = count;
        } else {
          (key.indexOf(' ') < 0 ? words : pairs).put(key, count);
        }
      }
    } catch (NumberFormatException e) {
      throw new IllegalStateException("damaged " + RESOURCE, e);
    }
    if (total <= 0) {
      throw new IllegalStateException("no total in " + RESOURCE);
    }
    return new Background(total, words, pairs);
  }

  /** How often the word was counted, 0 if never. */
  public int count(String word) {
    return words.getOrDefault(word, 0);
  }

  /** How often the second word was counted right after the first, 0 if too rarely to be kept. */
  public int count(String first, String second) {
    return pairs.getOrDefault(first + " " + second, 0);
  }
}
