package refrain.model;

import java.util.List;

/**
 * A word or mark as the network sees it.
 *
 * @param pieces ids of its pieces, at least one
 * @param shape how it is written
 * @param quote where it stands towards quotation marks
 */
public record EncodedWord(List<Integer> pieces, Shape shape, QuoteState quote) {

  public EncodedWord {
    pieces = List.copyOf(pieces);
  }
}
