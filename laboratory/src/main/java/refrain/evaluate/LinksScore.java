package refrain.evaluate;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Scores of predicted refrains.
 *
 * @param families one score for each gold family, in the order of the file, at least one
 * @param pairs pairs of gold occurrences of one family
 * @param found those that some single refrain holds both of
 */
record LinksScore(List<FamilyScore> families, long pairs, long found) {

  LinksScore {
    families = List.copyOf(families);
  }

  /** The mean over families, each counting the same. */
  double recall() {
    return mean(FamilyScore::recall);
  }

  /** The mean over families, each counting the same. */
  double precision() {
    return mean(FamilyScore::precision);
  }

  double pairRecall() {
    return Hits.ratio(found, pairs);
  }

  private double mean(ToDoubleFunction<FamilyScore> figure) {
    double sum = 0;
    // Added one after the other: DoubleStream.sum() compensates, and differs in the last digit.
    for (FamilyScore family : families) {
      sum += figure.applyAsDouble(family);
    }
    return sum / families.size();
  }
}
