package refrain.domain;

import java.util.List;

/**
 * One sentence through a series of documents, across edits of its wording.
 *
 * @param appearances in order of the series, at most one in a document; not empty
 */
public record Strand(List<Appearance> appearances) {

  /**
   * @throws IllegalArgumentException if there is none
   */
  public Strand {
    appearances = List.copyOf(appearances);
    if (appearances.isEmpty()) {
      throw new IllegalArgumentException("strand without an appearance");
    }
  }

  /** The appearance with which it came in. */
  public Appearance first() {
    return appearances.get(0);
  }

  /** The appearance after which it went out, or the latest. */
  public Appearance last() {
    return appearances.get(appearances.size() - 1);
  }

  /** Number of documents in a row that have it, where they are most. */
  public int longestRun() {
    int best = 0;
    int run = 0;
    int before = Integer.MIN_VALUE;
    for (Appearance a : appearances) {
      run = a.document() == before + 1 ? run + 1 : 1;
      best = Math.max(best, run);
      before = a.document();
    }
    return best;
  }

  /** How often it came back after documents without it. */
  public int returns() {
    int n = 0;
    for (int i = 1; i < appearances.size(); i++) {
      n += appearances.get(i).document() > appearances.get(i - 1).document() + 1 ? 1 : 0;
    }
    return n;
  }

  /** Number of wordings one after another, kinds of blanks and marks not counted. */
  public int wordings() {
    return 1 + (int) appearances.stream().filter(a -> a.extent() == Extent.WORDS).count();
  }
}
