package refrain.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How probable it is that an attribution is right (half of its content's words, and its source): a
 * logistic function of what the network says. {@code lab train calibrate} fits the weights.
 *
 * @param weights one for each of {@link Facts#numbers}
 */
public record Confidence(List<Double> weights) {

  private static final List<String> NAMES =
      List.of(
          "confidence_cue",
          "confidence_source",
          "confidence_content",
          "confidence_source_link",
          "confidence_content_link",
          "confidence_sourced",
          "confidence_quoted",
          "confidence_constant");

  /** Where none were fitted. */
  private static final List<Double> PLAIN = List.of(0.2, 0.2, 0.2, 0.1, 0.1, 0.0, 0.0, 0.0);

  /**
   * @throws IllegalArgumentException if there are more or fewer weights than facts
   */
  public Confidence {
    weights = List.copyOf(weights);
    if (weights.size() != NAMES.size()) {
      throw new IllegalArgumentException(weights.size() + " weights, expected " + NAMES);
    }
  }

  /** The weights by their names; those that are not given are as if none had been fitted. */
  static Confidence of(Map<String, Double> numbers) {
    List<Double> weights = new ArrayList<>();
    for (int i = 0; i < NAMES.size(); i++) {
      weights.add(numbers.getOrDefault(NAMES.get(i), PLAIN.get(i)));
    }
    return new Confidence(weights);
  }

  /** Every weight by its name, in a fixed order. */
  public Map<String, Double> numbers() {
    Map<String, Double> out = new LinkedHashMap<>();
    for (int i = 0; i < NAMES.size(); i++) {
      out.put(NAMES.get(i), weights.get(i));
    }
    return out;
  }

  /** The confidence, 0 to 1. */
  public double in(Facts facts) {
    double sum = 0;
    List<Double> numbers = facts.numbers();
    for (int i = 0; i < weights.size(); i++) {
      sum += weights.get(i) * numbers.get(i);
    }
    return 1 / (1 + StrictMath.exp(-sum));
  }
}
