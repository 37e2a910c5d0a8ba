package refrain.domain;

/**
 * Two passages that possibly say the same in other words. It is no link: no words were aligned, and
 * nothing else is concluded from it.
 *
 * @param earlier the passage that comes first in time
 * @param later the other one
 * @param cosine how near they are in meaning, at most 1
 */
public record Possibility(Passage earlier, Passage later, double cosine) {

  /**
   * @throws IllegalArgumentException if the cosine is not between -1 and 1
   */
  public Possibility {
    if (!(cosine >= -1 && cosine <= 1)) {
      throw new IllegalArgumentException("cosine outside -1 to 1: " + cosine);
    }
  }
}
