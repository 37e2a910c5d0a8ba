package refrain.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import refrain.domain.Id;
import refrain.domain.Report;
import refrain.words.Background;
import refrain.words.NearWords;

/**
 * How much of what comparing everything with everything links is found by way of the candidates,
 * measured on some sentences. Two sentences share a passage if what they have in common is worth
 * the threshold in their corpus ({@link Linker}).
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
    NearWords nearWords = NearWords.load();
    Vocabulary vocabulary = new Vocabulary(background, nearWords);
    Alignments alignments =
        new Alignments(
            vocabulary,
            new TellingPairs(background, nearWords, vocabulary),
            Unit.PASSAGE,
            Workers.one());
    Shares shares = new Shares(reports);
    Segmenter segmenter = new Segmenter(vocabulary, shares, alignments::of);
    Map<Id, List<Cut>> cuts = new HashMap<>();
    List<Report> own = shares.reports();
    for (Report r : own) {
      cuts.put(r.id(), segmenter.cut(segmenter.read(r)));
    }
    double least = Linking.least(vocabulary.total());
    alignments.index();
    alignments.align(least);
    Comparison comparison =
        new Comparison(
            own, cuts, vocabulary, least, Unit.PASSAGE, alignments.size(), Workers.one());
    comparison.connect(alignments, true);
    List<Phrase> phrases = comparison.phrases();
    Matcher matcher = Unit.PASSAGE.matcher(vocabulary);
    int passages = 0;
    int passagesFound = 0;
    long pairs = 0;
    long pairsFound = 0;
    int sampled = 0;
    int step = Math.max(1, phrases.size() / Math.max(1, sample));
    for (int i = 0; i < phrases.size(); i += step) {
      Phrase phrase = phrases.get(i);
      sampled++;
      Set<Integer> found = new HashSet<>();
      phrase.arcs().forEach(arc -> found.add(arc.to()));
      matcher.compareWith(phrase.run());
      long here = 0;
      long foundHere = 0;
      for (int j = 0; j < phrases.size(); j++) {
        if (j != i && agree(matcher, phrase, phrases.get(j), least)) {
          here++;
          foundHere += found.contains(j) ? 1 : 0;
        }
      }
      passages += here > 0 ? 1 : 0;
      passagesFound += foundHere > 0 ? 1 : 0;
      pairs += here;
      pairsFound += foundHere;
    }
    return new CandidateRecall(sampled, passages, passagesFound, pairs, pairsFound, phrases.size());
  }

  private static boolean agree(Matcher matcher, Phrase phrase, Phrase other, double least) {
    for (Alignment x : matcher.align(phrase.run(), other.run(), least)) {
      if (matcher.score(phrase, other, x) >= least) {
        return true;
      }
    }
    return false;
  }
}
