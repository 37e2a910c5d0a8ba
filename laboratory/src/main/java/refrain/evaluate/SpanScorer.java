package refrain.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
    Map<Role, List<Hits>> exact = new EnumMap<>(Role.class);
    Map<Role, List<Hits>> begin = new EnumMap<>(Role.class);
    for (AnnotatedDocument document : gold.documents()) {
      ScoredText text = texts.of(document);
      List<Annotation> g = gold.annotations(document.doc(), text);
      List<Annotation> p = predicted.annotations(document.doc(), text);
      for (Role role : Role.values()) {
        Set<WordRange> found = ranges(p, role, text);
        Set<WordRange> wanted = ranges(g, role, text);
        exact.computeIfAbsent(role, r -> new ArrayList<>()).add(hits(found, wanted));
        begin
            .computeIfAbsent(role, r -> new ArrayList<>())
            .add(hits(begins(found), begins(wanted)));
      }
    }
    return Arrays.stream(Role.values())
        .map(
            role ->
                new SpanScore(role, measure("exact", role, exact), measure("begin", role, begin)))
        .toList();
  }

  private static Measure measure(String what, Role role, Map<Role, List<Hits>> documents) {
    return new Measure("span " + what, role.key(), documents.getOrDefault(role, List.of()));
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
