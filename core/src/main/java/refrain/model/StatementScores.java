package refrain.model;

import java.util.List;

/**
 * What the network says of one attribution.
 *
 * @param acts how probable each act is, in the order of {@link StatementModel#acts}; they add up to
 *     one
 * @param occasion for each word of the window how probable it is that it tells what set the
 *     statement off
 * @param addressee for each word how probable it is that it names at whom the statement is aimed
 */
public record StatementScores(List<Double> acts, List<Double> occasion, List<Double> addressee) {

  public StatementScores {
    acts = List.copyOf(acts);
    occasion = List.copyOf(occasion);
    addressee = List.copyOf(addressee);
  }
}
