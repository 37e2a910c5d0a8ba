package refrain.domain;

import java.util.Optional;

/**
 * Why something is claimed.
 *
 * @param rule name of the rule or model that decided, such as {@code quote-after-cue}
 * @param version version of the rule set or model
 * @param confidence probability, 0 to 1, that the claim is right
 * @param reason the same in words for a person who reads the article, such as {@code quotation
 *     marks, and “said” with “the minister” before it}; one line
 */
public record Evidence(String rule, String version, double confidence, Optional<String> reason) {

  /**
   * @throws IllegalArgumentException if the confidence is not between 0 and 1
   */
  public Evidence {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence outside 0 to 1: " + confidence);
    }
  }

  /** Evidence that is not put into words. */
  public Evidence(String rule, String version, double confidence) {
    this(rule, version, confidence, Optional.empty());
  }
}
