package refrain.novelty;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  /** All, each with its weight: more for words that stand in several sentences. */
  List<Candidate> weighed() {
    List<Candidate> out = new ArrayList<>();
    found.forEach(
        (key, c) -> {
          double sentences =
              c.now.stream().map(Candidate.Place::sentence).distinct().count();
          c.bits =
              weights.getOrDefault(key, 0.0)
                  + AGAIN * Math.log(Math.max(1, sentences)) / Math.log(2);
          out.add(c);
        });
    return out;
  }
}
