package refrain.wire;

import refrain.domain.Possibility;
import refrain.domain.Redline;

/**
 * Two passages that possibly say the same in other words, as one line of {@code refrain trace
 * --possible}.
 *
 * @param cosine how near they are in meaning, at most 1
 * @param earlier the passage that comes first in time
 * @param later the other one
 * @param redline from the earlier to the later
 */
public record PossibilityLine(
    double cosine, PassageLine earlier, PassageLine later, Redline redline) {

  /**
   * What the wire says of a possibility.
   *
   * @param redline from its earlier passage to its later
   */
  public static PossibilityLine of(Possibility possibility, Redline redline) {
    return new PossibilityLine(
        rounded(possibility.cosine()),
        Spelling.of(possibility.earlier().report().article()).passage(possibility.earlier()),
        Spelling.of(possibility.later().report().article()).passage(possibility.later()),
        redline);
  }

  static double rounded(double cosine) {
    return Math.round(cosine * 10_000) / 10_000.0;
  }
}
