package refrain.resolve;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How much each fact counts for who is meant: the score is the weighted sum, a logarithm of odds
 * against the others.
 */
final class SalienceWeights {

  private static final SalienceWeights STANDARD = read();

  private final Map<SalienceFact, Double> weights;

  private SalienceWeights(Map<SalienceFact, Double> weights) {
    this.weights = weights;
  }

  /** The shipped ones, fitted to labelled pronouns. */
  static SalienceWeights standard() {
    return STANDARD;
  }

  private static SalienceWeights read() {
    WordTable table = WordTable.read("salience.tsv");
    Map<SalienceFact, Double> weights = new EnumMap<>(SalienceFact.class);
    for (SalienceFact fact : SalienceFact.values()) {
      List<List<String>> rows = table.rows(fact.name(), 2);
      if (rows.size() != 1) {
        throw new IllegalStateException("salience.tsv: not one row of " + fact);
      }
      weights.put(fact, Double.valueOf(rows.get(0).get(1)));
    }
    return new SalienceWeights(weights);
  }

  double score(Map<SalienceFact, Double> facts) {
    double sum = 0;
    for (Map.Entry<SalienceFact, Double> f : facts.entrySet()) {
      sum += weights.getOrDefault(f.getKey(), 0.0) * f.getValue();
    }
    return sum;
  }
}
