package refrain.resolve;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import refrain.domain.Span;

/**
 * Who may be meant by a pronoun or a description that is a source, with the facts that speak for
 * each: what the weights are fitted to.
 *
 * @param at the pronoun, or the description's first piece
 */
public record Candidates(Span at, List<Candidate> candidates) {

  /** By how much one must lead all others to be meant by a description. */
  public static final double CLEAR_LEAD = 0.6;

  public Candidates {
    candidates = List.copyOf(candidates);
  }

  /**
   * One who may be meant.
   *
   * @param name empty for nobody who is named
   * @param facts in the order of {@link #ofPronouns} or {@link #ofDescriptions}
   */
  public record Candidate(String name, List<Double> facts) {

    public Candidate {
      facts = List.copyOf(facts);
    }
  }

  /** The names of the facts that tell for pronouns. */
  public static List<String> ofPronouns() {
    return Arrays.stream(SalienceFact.values()).map(Enum::name).toList();
  }

  /** The names of the facts that tell for descriptions. */
  public static List<String> ofDescriptions() {
    return Stream.concat(
            ofPronouns().stream(), Arrays.stream(DescriptionFact.values()).map(Enum::name))
        .toList();
  }
}
