package refrain.model;

import java.util.List;

/**
 * A word or mark as the network sees it.
 *
 * @param pieces ids of its pieces, at least one
 * @param shape how it is written, 0 to 7
 * @param quote where it stands towards quotation marks, 0 to 3
 */
public record EncodedWord(List<Integer> pieces, int shape, int quote) {

  public EncodedWord {
    pieces = List.copyOf(pieces);
  }
}
