package refrain.novelty;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Runs of words that stand in most documents of a series, whatever the sentences around them: what
 * a sentence that is gone takes with it, even where the sentence itself was young.
 */
final class StandingPhrases {

  private static final int WORDS = 4;

  private final Speech speech;
  private final Runs runs;
  private final Map<String, Integer> documents = new HashMap<>();

  /**
   * @param series for each document of the series its sentences
   */
  StandingPhrases(Speech speech, List<List<Integer>> series) {
    this.speech = speech;
    this.runs = new Runs(speech);
    for (List<Integer> document : series) {
      keys(document).forEach(k -> documents.merge(k, 1, Integer::sum));
    }
  }

  /** Number of documents that have the first words of a run; a run is of at least four words. */
  int documents(Candidate.Place run) {
    return documents.getOrDefault(key(run.sentence(), run.begin()), 0);
  }

  /** The runs of a sentence that at least so many documents have, and none of today's sentences. */
  List<Candidate.Place> in(int sentence, int fewest, List<Integer> today) {
    Set<String> said = keys(today);
    Speech.Sentence x = speech.sentence(sentence);
    List<Candidate.Place> out = new ArrayList<>();
    int begin = -1;
    for (int i = x.begin(); i + WORDS <= x.end() + 1; i++) {
      boolean stands = false;
      if (i + WORDS <= x.end()) {
        String key = key(sentence, i);
        stands = documents.getOrDefault(key, 0) >= fewest && !said.contains(key);
      }
      if (stands && begin < 0) {
        begin = i;
      } else if (!stands && begin >= 0) {
        Candidate.Place run = new Candidate.Place(sentence, begin, i + WORDS - 1);
        if (runs.count(run, Speech.Kind.CONTENT) >= 2) {
          out.add(run);
        }
        begin = -1;
      }
    }
    return out;
  }

  private Set<String> keys(List<Integer> sentences) {
    Set<String> out = new HashSet<>();
    for (int s : sentences) {
      Speech.Sentence x = speech.sentence(s);
      for (int i = x.begin(); i + WORDS <= x.end(); i++) {
        out.add(key(s, i));
      }
    }
    return out;
  }

  private String key(int sentence, int at) {
    return runs.key(new Candidate.Place(sentence, at, at + WORDS));
  }
}
