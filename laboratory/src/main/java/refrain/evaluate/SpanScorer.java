package refrain.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Exact scores of contiguous source, cue and content spans: the protocol of CofeNet (Wang et al.,
 * COLING 2022). A piece is trimmed to the words that it touches, pieces with no word are dropped,
 * equal spans of a document count once.
 */
final class SpanScorer {

  private SpanScorer() {}

  /**
   * Scores every gold document, the unpredicted as predicted empty; one score for each role.
   *
   * @throws BadInputException if a text is missing or an offset lies outside it
   */
  static List<SpanScore> score(Annotations gold, Annotations predicted, Texts texts)
      throws BadInputException {
    predicted.requireDocumentsOf(gold);
    List<SpanScore> scores = new ArrayList<>();
    for (Role role : Role.values()) {
      scores.add(new SpanScore(role, Hits.NONE, Hits.NONE));
    }
    for (AnnotatedDocument document : gold.documents()) {
      ScoredText text = texts.of(document);
      List<Annotation> g = gold.annotations(document.doc(), text);
      List<Annotation> p = predicted.annotations(document.doc(), text);
      scores.replaceAll(score -> plus(score, p, g, text));
    }
    return List.copyOf(scores);
  }

  private static SpanScore plus(
      SpanScore score, List<Annotation> predicted, List<Annotation> gold, ScoredText text) {
    Set<WordRange> p = ranges(predicted, score.role(), text);
    Set<WordRange> g = ranges(gold, score.role(), text);
    return new SpanScore(
        score.role(),
        score.exact().plus(hits(p, g)),
        score.begin().plus(hits(begins(p), begins(g))));
  }

  private static Set<WordRange> ranges(List<Annotation> annotations, Role role, ScoredText text) {
    return annotations.stream()
        .flatMap(a -> a.pieces(role).stream())
        .flatMap(piece -> text.findRange(piece).stream())
        .collect(Collectors.toSet());
  }

  private static Set<Integer> begins(Set<WordRange> ranges) {
    return ranges.stream().map(WordRange::begin).collect(Collectors.toSet());
  }

  private static <T> Hits hits(Set<T> predicted, Set<T> gold) {
    Set<T> both = new HashSet<>(predicted);
    both.retainAll(gold);
    return new Hits(both.size(), predicted.size(), both.size(), gold.size());
  }
}
