package refrain.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much each fact counts for who is meant: the score is the weighted sum, a logarithm of odds
 * against the others.
 */
final class FactWeights {

  private static final FactWeights PRONOUNS = read("salience.tsv", Candidates.ofPronouns());
  private static final FactWeights DESCRIPTIONS =
      read("descriptions.tsv", Candidates.ofDescriptions());

  private final Map<String, Double> weights;

  private FactWeights(Map<String, Double> weights) {
    this.weights = weights;
  }

  /** The shipped ones, fitted to labelled pronouns. */
  static FactWeights ofPronouns() {
    return PRONOUNS;
  }

  /** The shipped ones, fitted to labelled descriptions. */
  static FactWeights ofDescriptions() {
    return DESCRIPTIONS;
  }

  private static FactWeights read(String resource, List<String> facts) {
    WordTable table = WordTable.read(resource);
    Map<String, Double> weights = new HashMap<>();
    for (String fact : facts) {
      List<List<String>> rows = table.rows(fact, 2);
      if (rows.size() != 1) {
        throw new IllegalStateException(resource + ": not one row of " + fact);
      }
      weights.put(fact, Double.valueOf(rows.get(0).get(1)));
    }
    return new FactWeights(weights);
  }

  double score(Map<? extends Enum<?>, Double> facts) {
    double sum = 0;
    for (Map.Entry<? extends Enum<?>, Double> f : facts.entrySet()) {
      sum += weights.getOrDefault(f.getKey().name(), 0.0) * f.getValue();
    }
    return sum;
  }
}
