package refrain.domain;

import java.util.Map;
import java.util.Optional;

/**
 * What a trained network takes an attribution for, before rules have their say.
 *
 * @param acts how probable each act is; what they lack to one is a remark's
 * @param occasion the words that most probably tell what set it off
 * @param addressee the words that most probably name at whom it is aimed
 * @param version of the network
 */
public record Hint(
    Map<ActType, Double> acts,
    Optional<Likely> occasion,
    Optional<Likely> addressee,
    String version) {

  public Hint {
    acts = Map.copyOf(acts);
  }

  /**
   * Some words, and how probably they are what is sought.
   *
   * @param probability in (0, 1]
   */
  public record Likely(Span words, double probability) {

    /**
     * @throws IllegalArgumentException if the probability is none
     */
    public Likely {
      if (!(probability > 0 && probability <= 1)) {
        throw new IllegalArgumentException("probability " + probability);
      }
    }
  }

  /** How probable it is that the attribution does nothing to anybody. */
  public double remark() {
    return Math.max(0, 1 - acts.values().stream().mapToDouble(Double::doubleValue).sum());
  }
}
