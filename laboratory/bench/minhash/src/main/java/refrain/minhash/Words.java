package refrain.minhash;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of sentences as numbers.
 *
 * @param sets for each sentence its words, ascending and without doubles
 * @param different how many different words there are
 */
record Words(int[][] sets, int different) {

  static Words of(List<String> sentences) {
    Map<String, Integer> numbers = new HashMap<>();
    int[][] sets = new int[sentences.size()][];
    for (int i = 0; i < sets.length; i++) {
      sets[i] =
          Pairs.words(sentences.get(i)).stream()
              .mapToInt(w -> numbers.computeIfAbsent(w, n -> numbers.size()))
              .sorted()
              .distinct()
              .toArray();
    }
    return new Words(sets, numbers.size());
  }
}
