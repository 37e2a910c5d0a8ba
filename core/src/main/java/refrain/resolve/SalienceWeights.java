package refrain.resolve;

import java.util.List;

/**
 * How much each fact counts for who is meant: the score is the weighted sum, a logarithm of odds
 * against the others.
 */
final class SalienceWeights {

  private static final SalienceWeights STANDARD = read();

  private final double[] weights;

  private SalienceWeights(double[] weights) {
    this.weights = weights;
  }

  /** The shipped ones, fitted to labelled pronouns. */
  static SalienceWeights standard() {
    return STANDARD;
  }

  private static SalienceWeights read() {
    WordTable table = WordTable.read("salience.tsv");
    SalienceFact[] facts = SalienceFact.values();
    double[] weights = new double[facts.length];
    for (SalienceFact fact : facts) {
      List<List<String>> rows = table.rows(fact.name(), 2);
      if (rows.size() != 1) {
        throw new IllegalStateException("salience.tsv: not one row of " + fact);
      }
      weights[fact.ordinal()] = Double.parseDouble(rows.get(0).get(1));
    }
    return new SalienceWeights(weights);
  }

  double score(double[] facts) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * facts[i];
    }
    return sum;
  }
}
