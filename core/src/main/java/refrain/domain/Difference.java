package refrain.domain;

/**
 * A differing word run of an alignment.
 *
 * @param kind what changed
 * @param before the earlier words; empty for words that came in
 * @param after the later words; empty for words that went out
 * @param changesSense whether it turns, loosens, tightens or bounds the words that stand in both
 *     texts: a "not" that governs them went out, a "must" became a "may", an "if" was cut, a number
 *     is another. A clause that went with its own "not" changes no other's sense; nor do "any" for
 *     "all" or "three" for "3"
 */
public record Difference(DifferenceKind kind, String before, String after, boolean changesSense) {

  /**
   * @throws IllegalArgumentException if both sides are empty
   */
  public Difference {
    if (before.isEmpty() && after.isEmpty()) {
      throw new IllegalArgumentException("difference between nothing and nothing");
    }
  }

  /** A difference that leaves the sense of the words around it. */
  public Difference(DifferenceKind kind, String before, String after) {
    this(kind, before, after, false);
  }
}
