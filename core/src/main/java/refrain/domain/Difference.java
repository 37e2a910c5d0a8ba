package refrain.domain;

/**
 * A differing word run of an alignment.
 *
 * @param kind what changed
 * @param before the earlier words; empty for words that came in
 * @param after the later words; empty for words that went out
 */
public record Difference(DifferenceKind kind, String before, String after) {

  /**
   * @throws IllegalArgumentException if both sides are empty
   */
  public Difference {
    if (before.isEmpty() && after.isEmpty()) {
      throw new IllegalArgumentException("difference between nothing and nothing");
    }
  }
}
