package refrain.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Says of each predicted attribution whether it is right. */
final class Judge {

  private Judge() {}

  /**
   * Judges the documents of gold that have a prediction.
   *
   * @throws BadInputException if a text is missing or an offset lies outside it
   */
  static List<Judged> judged(Annotations gold, Annotations predicted, Texts texts)
      throws BadInputException {
    predicted.requireDocumentsOf(gold);
    List<Judged> judged = new ArrayList<>();
    for (AnnotatedDocument document : gold.documents()) {
      ScoredText text = texts.of(document);
      List<Annotation> annotations = predicted.annotations(document.doc(), text);
      List<ScoredAttribution> scored =
          annotations.stream().map(a -> ScoredAttribution.of(a, text)).toList();
      Set<ScoredAttribution> right = Collections.newSetFromMap(new IdentityHashMap<>());
      Pairing.greedy(scored, gold.scored(document.doc(), text)).stream()
          .filter(Pairing::isRelaxedMatch)
          .forEach(pair -> right.add(pair.predicted()));
      for (int i = 0; i < scored.size(); i++) {
        double confidence = annotations.get(i).confidence().orElse(1.0);
        judged.add(new Judged(document.doc(), i, confidence, right.contains(scored.get(i))));
      }
    }
    return judged;
  }
}
