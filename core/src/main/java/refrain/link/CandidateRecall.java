package refrain.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import refrain.domain.Report;
import refrain.words.Background;
import refrain.words.NearWords;

/**
 * How much of what comparing everything with everything finds is found among the candidates,
 * measured on some sentences.
 *
 * @param sampled number of sentences that were compared with all others
 * @param passages how many of these share a passage with another
 * @param passagesFound how many of these were found to share one
 * @param pairs number of pairs that share a passage
 * @param pairsFound how many of these were found
 * @param sentences number of different sentences
 */
public record CandidateRecall(
    int sampled, int passages, int passagesFound, long pairs, long pairsFound, int sentences) {

  /**
   * Compares every n-th different sentence of the reports with all others.
   *
   * @param sample how many sentences, at least one
   */
  public static CandidateRecall of(List<Report> reports, int sample) {
    Background background = Background.load();
    Vocabulary vocabulary = new Vocabulary(background, NearWords.load());
    Alignments alignments =
        new Alignments(vocabulary, new TellingPairs(background), Unit.PASSAGE, Workers.one());
    Segmenter segmenter = new Segmenter(vocabulary, new Shares(reports), alignments::of);
    Set<Integer> seen = new HashSet<>();
    List<Run> runs = new ArrayList<>();
    for (Report r : reports) {
      for (Cut cut : segmenter.cut(segmenter.read(r))) {
        if (seen.add(cut.run().number())) {
          runs.add(cut.run());
        }
      }
    }
    double least = Linking.least(vocabulary.total());
    alignments.align(least);
    Matcher matcher = Unit.PASSAGE.matcher(vocabulary);
    int passages = 0;
    int passagesFound = 0;
    long pairs = 0;
    long pairsFound = 0;
    int sampled = 0;
    int step = Math.max(1, runs.size() / Math.max(1, sample));
    for (int i = 0; i < runs.size(); i += step) {
      Run run = runs.get(i);
      sampled++;
      Set<Integer> found = new HashSet<>();
      run.found().forEach(f -> found.add(f.besides(run).number()));
      matcher.compareWith(run);
      long here = 0;
      long foundHere = 0;
      for (Run other : runs) {
        if (other != run && !matcher.align(run, other, least).isEmpty()) {
          here++;
          foundHere += found.contains(other.number()) ? 1 : 0;
        }
      }
      passages += here > 0 ? 1 : 0;
      passagesFound += foundHere > 0 ? 1 : 0;
      pairs += here;
      pairsFound += foundHere;
    }
    return new CandidateRecall(sampled, passages, passagesFound, pairs, pairsFound, runs.size());
  }
}
