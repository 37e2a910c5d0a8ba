package refrain.domain;

import java.util.List;
import java.util.Optional;

/**
 * One speaker's turn in a transcript.
 *
 * @param label the words that name who speaks ("MR PRICE", "A"), without the colon; empty where the
 *     turn has none
 * @param paragraphs the words spoken, a span for each paragraph, in order, at least one
 * @param kind question or answer
 */
public record Turn(Optional<Span> label, List<Span> paragraphs, TurnKind kind) {

  /**
   * @throws IllegalArgumentException if there is no paragraph
   */
  public Turn {
    paragraphs = List.copyOf(paragraphs);
    if (paragraphs.isEmpty()) {
      throw new IllegalArgumentException("turn without words, label " + label);
    }
  }
}
