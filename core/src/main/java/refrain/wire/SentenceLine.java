package refrain.wire;

import java.util.List;
import refrain.domain.Extent;
import refrain.domain.Redline;
import refrain.domain.SentenceFate;

/**
 * What became of a sentence.
 *
 * @param fate what became of it
 * @param moved whether it stands elsewhere
 * @param before where it stood in the earlier text, each sentence of its own
 * @param after where it stands in the later text
 * @param extent how deep the edit goes
 * @param redline from the earlier words to the later ones
 */
public record SentenceLine(
    SentenceFate fate,
    boolean moved,
    List<Stretch> before,
    List<Stretch> after,
    Extent extent,
    Redline redline) {

  public SentenceLine {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }
}
