package refrain.domain;

import java.util.List;

/**
 * What became of one sentence, or of the few that it was split into, merged from or rewritten with.
 *
 * @param fate what became of it
 * @param moved whether it stands elsewhere: sentences that came before it now come after it
 * @param before places in the earlier document's list of sentences, ascending; empty for one that
 *     came in
 * @param after places in the later document's list of sentences, ascending; empty for one that went
 *     out
 * @param extent how deep the edit goes
 * @param redline from the earlier words to the later ones; sentences that do not stand side by side
 *     are joined by a blank
 */
public record SentenceRow(
    SentenceFate fate,
    boolean moved,
    List<Integer> before,
    List<Integer> after,
    Extent extent,
    Redline redline) {

  /**
   * @throws IllegalArgumentException if both sides are empty
   */
  public SentenceRow {
    before = List.copyOf(before);
    after = List.copyOf(after);
    if (before.isEmpty() && after.isEmpty()) {
      throw new IllegalArgumentException("row of no sentence");
    }
  }
}
