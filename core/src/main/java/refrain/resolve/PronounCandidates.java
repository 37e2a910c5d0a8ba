package refrain.resolve;

import java.util.Arrays;
import java.util.List;
import refrain.domain.Span;

/**
 * Who may be meant by a pronoun that is a source, with the facts that speak for each: what the
 * weights of salience are fitted to.
 *
 * @param at the pronoun
 */
public record PronounCandidates(Span at, List<Candidate> candidates) {

  public PronounCandidates {
    candidates = List.copyOf(candidates);
  }

  /**
   * One who may be meant.
   *
   * @param facts in the order of {@link #facts()}
   */
  public record Candidate(String name, List<Double> facts) {

    public Candidate {
      facts = List.copyOf(facts);
    }
  }

  /** The names of the facts. */
  public static List<String> facts() {
    return Arrays.stream(SalienceFact.values()).map(Enum::name).toList();
  }
}
