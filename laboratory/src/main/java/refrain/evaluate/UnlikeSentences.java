package refrain.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Sentences of which no two are alike: the share of common words (Jaccard, of the sets of words) is
 * under a limit for every pair. Exact, by an index of the rarest words of each (prefix filter:
 * Chaudhuri, Ganti and Kaushik, ICDE 2006).
 */
final class UnlikeSentences {

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final double limit;
  private final Map<String, Integer> frequencies = new HashMap<>();
  private final Map<String, List<Integer>> index = new HashMap<>();
  private final List<Set<String>> kept = new ArrayList<>();

  /**
   * Starts with none.
   *
   * @param limit the share of common words, over 0 and at most 1, from which two are alike
   * @param all every sentence that will be offered: tells how rare words are
   */
  UnlikeSentences(double limit, List<String> all) {
    this.limit = limit;
    all.forEach(s -> words(s).forEach(w -> frequencies.merge(w, 1, Integer::sum)));
  }

  /** Keeps the sentence whatever it is like. */
  void keep(String sentence) {
    keep(words(sentence));
  }

  /** Keeps the sentence if it is like none that is kept, and says so. */
  boolean offer(String sentence) {
    Set<String> words = words(sentence);
    Set<Integer> seen = new HashSet<>();
    for (String word : prefix(words)) {
      for (int other : index.getOrDefault(word, List.of())) {
        if (seen.add(other) && alike(words, kept.get(other)) >= limit) {
          return false;
        }
      }
    }
    keep(words);
    return true;
  }

  private void keep(Set<String> words) {
    for (String word : prefix(words)) {
      index.computeIfAbsent(word, w -> new ArrayList<>()).add(kept.size());
    }
    kept.add(words);
  }

  /** Two sets that are alike share a word of both their prefixes. */
  private List<String> prefix(Set<String> words) {
    List<String> rarestFirst = new ArrayList<>(words);
    rarestFirst.sort(
        Comparator.comparingInt((String w) -> frequencies.getOrDefault(w, 0))
            .thenComparing(Comparator.naturalOrder()));
    return rarestFirst.subList(0, words.size() - (int) Math.ceil(limit * words.size()) + 1);
  }

  private static double alike(Set<String> a, Set<String> b) {
    long common = a.stream().filter(b::contains).count();
    return Hits.ratio(common, a.size() + b.size() - common);
  }

  /** The different words of a sentence, in lower case. */
  static Set<String> words(String sentence) {
    Set<String> words = new HashSet<>();
    NO_WORD
        .splitAsStream(sentence.toLowerCase(Locale.ROOT))
        .filter(w -> !w.isEmpty())
        .forEach(words::add);
    return words;
  }
}
