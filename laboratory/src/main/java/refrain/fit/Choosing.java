package refrain.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import refrain.resolve.Candidates.Candidate;
import refrain.train.ChoiceFit;

/** Fits to whom words stand for, among candidates with facts. */
final class Choosing {

  private Choosing() {}

  /**
   * Words whose meaning is labelled.
   *
   * @param document the number or name of the document
   * @param origin whose text it is
   * @param right for each candidate whether it is meant
   * @param reachable whether one is; else nobody is taken for right when weights are fitted
   */
  record Example(
      String document,
      String origin,
      List<Candidate> candidates,
      List<Boolean> right,
      boolean reachable) {}

  /** What was chosen for an example by weights fitted to others: the candidate, or -1. */
  record Chosen(Example example, int candidate) {

    boolean isRight() {
      return example.reachable() && candidate >= 0 && example.right().get(candidate);
    }

    /** Whether nobody who is named was chosen. */
    boolean isNobody() {
      return candidate < 0 || example.candidates().get(candidate).name().isEmpty();
    }

    /** Whether somebody is named who is not meant. */
    boolean isWrongName() {
      return !isNobody() && !example.right().get(candidate);
    }
  }

  static List<Double> weights(List<Example> examples) {
    return ChoiceFit.weights(
        examples.stream()
            .filter(e -> e.right().contains(true))
            .map(
                e ->
                    new ChoiceFit.Choice(
                        e.candidates().stream().map(Candidate::facts).toList(), e.right()))
            .toList());
  }

  /**
   * Chooses for each example by weights fitted to those of other groups.
   *
   * @param lead by how much the best must lead; else nobody is chosen, who is the candidate without
   *     a name
   */
  static List<Chosen> crossed(
      List<Example> examples, Function<Example, String> group, double lead) {
    Map<String, List<Example>> groups = examples.stream().collect(Collectors.groupingBy(group));
    List<Chosen> out = new ArrayList<>();
    groups.forEach(
        (name, some) -> {
          List<Double> weights =
              weights(examples.stream().filter(e -> !group.apply(e).equals(name)).toList());
          some.forEach(e -> out.add(new Chosen(e, best(e, weights, lead))));
        });
    return out;
  }

  private static int best(Example example, List<Double> weights, double lead) {
    int best = -1;
    int nobody = -1;
    double most = Double.NEGATIVE_INFINITY;
    double second = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < example.candidates().size(); i++) {
      Candidate c = example.candidates().get(i);
      nobody = c.name().isEmpty() ? i : nobody;
      double score = 0;
      for (int k = 0; k < weights.size(); k++) {
        score += weights.get(k) * c.facts().get(k);
      }
      second = Math.max(second, Math.min(score, most));
      if (score > most) {
        most = score;
        best = i;
      }
    }
    return most - second < lead ? nobody : best;
  }

  /** The weights as the table that Refrain reads. */
  static String table(List<String> facts, List<Double> weights) {
    StringBuilder out = new StringBuilder();
    for (int k = 0; k < facts.size(); k++) {
      out.append(facts.get(k))
          .append('\t')
          .append(String.format(Locale.ROOT, "%.3f", weights.get(k)))
          .append('\n');
    }
    return out.toString();
  }
}
