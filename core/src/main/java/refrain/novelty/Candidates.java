package refrain.novelty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import refrain.domain.NoveltyKind;

/** What may be new on one day: the same words in several sentences are one thing. */
final class Candidates {

  private static final double AGAIN = 2;

  private final Runs runs;
  private final Map<String, Candidate> found = new LinkedHashMap<>();
  private final Map<String, Double> weights = new LinkedHashMap<>();

  Candidates(Speech speech) {
    this.runs = new Runs(speech);
  }

  /**
   * Notes words as new.
   *
   * @return the candidate, which is an earlier one where the same words were noted before
   */
  Candidate note(NoveltyKind kind, Candidate.Place words, double bits) {
    String key = kind + " " + runs.key(words);
    Candidate c = found.computeIfAbsent(key, k -> new Candidate(kind));
    weights.merge(key, bits, Math::max);
    return c;
  }

  /**
   * All, each with its weight: more for words that stand in several contexts: a copy of a sentence,
   * whole or cut, is no other use. Of two of which one has all the words of the other in a row, the
   * weightier stays.
   */
  List<Candidate> weighed() {
    Set<String> habits = new HashSet<>();
    found.forEach(
        (key, c) -> {
          double contexts = c.now.stream().map(runs::around).distinct().count();
          // One context in loose speech is as often habit as news.
          if (c.loose && !c.ofSubject && contexts < 2) {
            habits.add(key);
          }
          c.bits =
              weights.getOrDefault(key, 0.0)
                  + AGAIN * Math.log(Math.max(1, contexts)) / Math.log(2);
        });
    found.keySet().removeAll(habits);
    List<Map.Entry<String, Candidate>> sorted = new ArrayList<>(found.entrySet());
    sorted.sort(
        Comparator.comparingDouble((Map.Entry<String, Candidate> e) -> -e.getValue().bits)
            .thenComparing(Map.Entry::getKey));
    Map<String, List<String>> kept = new HashMap<>();
    List<Candidate> out = new ArrayList<>();
    for (Map.Entry<String, Candidate> e : sorted) {
      if (e.getValue().now.isEmpty()
          || e.getValue().kind == NoveltyKind.RUNG
          || !isPart(e.getKey(), kept)) {
        out.add(e.getValue());
      }
    }
    return out;
  }

  private static boolean isPart(String key, Map<String, List<String>> kept) {
    String words = key.substring(key.indexOf(' '));
    for (String word : words.strip().split(" ", -1)) {
      for (String other : kept.getOrDefault(word, List.of())) {
        if (other.contains(words) || words.contains(other)) {
          return true;
        }
      }
    }
    for (String word : words.strip().split(" ", -1)) {
      kept.computeIfAbsent(word, k -> new ArrayList<>()).add(words);
    }
    return false;
  }
}
