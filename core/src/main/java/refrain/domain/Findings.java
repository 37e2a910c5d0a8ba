package refrain.domain;

import java.util.List;
import java.util.Map;

/**
 * What comparing all reports found.
 *
 * @param statements every statement, in order of time
 * @param links pairs of linked passages, in order of the earlier passage: every pair of reports of
 *     one statement, and for each later use of a refrain that is of no such pair, the nearest of
 *     the uses before it
 * @param refrains the wordings that came back, most telling first
 * @param possibilities pairs that possibly say the same in other words, nearest first; empty unless
 *     they were asked for, and kept out of all the others
 */
public record Findings(
    List<Statement> statements,
    List<Link> links,
    List<Refrain> refrains,
    List<Possibility> possibilities) {

  public Findings {
    statements = List.copyOf(statements);
    links = List.copyOf(links);
    refrains = List.copyOf(refrains);
    possibilities = List.copyOf(possibilities);
  }

  /**
   * For refrains, by id, the sentences that possibly say the same in other words: those near to the
   * sentences of two uses, other ones, of a refrain that they are no use of; the nearest first.
   * Empty where no possibilities were asked for.
   */
  public Map<Id, List<PossibleUse>> possibleUses() {
    return possibilities.isEmpty() ? Map.of() : new PossibleUses(refrains).of(possibilities);
  }

  /** Findings of wordings alone. */
  public Findings(List<Statement> statements, List<Link> links, List<Refrain> refrains) {
    this(statements, links, refrains, List.of());
  }
}
