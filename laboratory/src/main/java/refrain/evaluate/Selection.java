package refrain.evaluate;

import java.util.Optional;

/**
 * Which gold sentences are meant.
 *
 * @param part only those of this part of the set
 * @param apart only those of groups that share under so many of their words (Jaccard) with any
 *     sentence of another group: the lower, the easier
 */
public record Selection(Optional<String> part, double apart) {

  /** All sentences. */
  public static final Selection ALL = new Selection(Optional.empty(), 1.01);

  public Selection {
    if (!(apart > 0)) {
      throw new IllegalArgumentException("apart " + apart + " is not over 0");
    }
  }

  boolean holds(GroupedSentence sentence) {
    return (part.isEmpty() || part.equals(sentence.part())) && sentence.nearest() < apart;
  }
}
