package refrain.domain;

/**
 * Why something is claimed.
 *
 * @param rule name of the rule or model that decided, such as {@code quote-after-cue}
 * @param version version of the rule set or model
 * @param confidence probability, 0 to 1, that the claim is right
 */
public record Evidence(String rule, String version, double confidence) {

  /**
   * @throws IllegalArgumentException if the confidence is not between 0 and 1
   */
  public Evidence {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence outside 0 to 1: " + confidence);
    }
  }
}
